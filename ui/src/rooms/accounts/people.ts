/** Salespeople as lines of text: `Kari Berg <kari@contoso.example>`, or the user name alone. */
import type { Salesperson } from "../../ipc/types";

export function lineOf({ name, user_name }: Salesperson): string {
  if (name === "") return user_name;
  return user_name === "" ? name : `${name} <${user_name}>`;
}

/** Reads the lines; who was there already keeps their licence. */
export function readPeople(text: string, before: Salesperson[]): Salesperson[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [, name = "", address = ""] = /^(.*?)\s*<([^<>]*)>$/.exec(line) ?? [];
      const [own, user_name] =
        address !== "" ? [name, address.trim()] : line.includes("@") ? ["", line] : [line, ""];
      const same = before.find(
        (other) => user_name !== "" && other.user_name.toLowerCase() === user_name.toLowerCase(),
      );
      return { name: own, user_name, licence: same?.licence ?? "" };
    });
}
