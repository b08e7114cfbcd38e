import { describe, expect, it } from "vitest";
import { lineOf, readPeople } from "./people";

describe("salespeople as lines", () => {
  it("are read as they are written", () => {
    const people = [
      { name: "Kari Berg", user_name: "kari@contoso.example", licence: "x" },
      { name: "", user_name: "ola@contoso.example", licence: "" },
      { name: "Nobody", user_name: "", licence: "" },
    ];
    expect(readPeople(people.map(lineOf).join("\n"), people)).toEqual(people);
  });

  it("keep their licence by user name and pass over blank lines", () => {
    const before = [{ name: "", user_name: "Kari@contoso.example", licence: "x" }];
    expect(readPeople("\r\n kari@contoso.example \n\n", before)).toEqual([
      { name: "", user_name: "kari@contoso.example", licence: "x" },
    ]);
  });
});
