/** The window from the outside: keys are pressed, the screen is read. */
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import App from "./App.svelte";
import { RecordedIpc, type Beforehand } from "./ipc/recorded";
import { ROOMS } from "./rooms";

// Drawn at once, as in a window that has stood for a while.
await Promise.all(ROOMS.map((room) => room.fetch()));

async function open(beforehand: Beforehand = {}, prepare?: (ipc: RecordedIpc) => void) {
  const ipc = new RecordedIpc(beforehand);
  prepare?.(ipc);
  const start = await ipc.start();
  render(App, { ipc, start });
  const user = userEvent.setup();
  if (!beforehand.list && !beforehand.customers) {
    // Without a list there is nothing to go on with, so the window begins with the customers.
    await user.click(document.querySelector<HTMLElement>("[data-loose]")!);
    const rail = await waitFor(() => document.querySelector<HTMLElement>('[data-room="roster"]')!);
    await user.click(rail);
  }
  if (beforehand.list) {
    await waitFor(() => expect(row(2)).not.toHaveAttribute("aria-busy"));
    screen.getByRole("grid").focus();
  }
  return { ipc, user };
}

/** A drawn row by the number beside it. */
const row = (line: number) =>
  screen.getByRole("rowheader", { name: new RegExp(`(^|\\s)${line}$`) }).closest("[role=row]")!;
/** What a row shows; what its cells are described by is not shown. */
const cells = (line: number) =>
  within(row(line) as HTMLElement)
    .getAllByRole("gridcell")
    .map((cell) => [...cell.childNodes].filter((node) => !(node as HTMLElement).hidden))
    .map((nodes) =>
      nodes
        .map((node) => node.textContent)
        .join("")
        .trim(),
    );
const cursor = () =>
  document.getElementById(screen.getByRole("grid").getAttribute("aria-activedescendant") ?? "");
const palette = () => screen.getByRole("dialog", { name: "Find a command" });

describe("without a list", () => {
  it("offers to open, type in, take a template and practise", async () => {
    const { user } = await open();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Salespeople");
    expect(screen.getByText("No list yet")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Try the practice list" }));
    expect(await screen.findByRole("grid", { name: "Salespeople" })).toHaveAttribute("aria-rowcount", "24");
    // The grid has the focus that the button took with it.
    await waitFor(() => expect(screen.getByRole("grid")).toHaveFocus());
  });

  it("reads what is pasted as a list", async () => {
    const { ipc, user } = await open();
    const paste = vi.spyOn(ipc, "rosterPaste");
    await user.paste("Navn\tE-post\nKari\tkari@contoso.example");
    expect(paste).toHaveBeenCalledWith("Navn\tE-post\nKari\tkari@contoso.example", null);
    expect(await screen.findByRole("grid")).toBeVisible();
  });

  it("writes a template and says so", async () => {
    const { ipc, user } = await open();
    const write = vi.spyOn(ipc, "templateWrite");
    await user.click(screen.getByRole("button", { name: "Write a template for the customer" }));
    const dialog = screen.getByRole("dialog", { name: "Which template is written?" });
    await user.selectOptions(within(dialog).getByLabelText("For"), "entra-bulk-create-v1");
    await user.click(within(dialog).getByRole("button", { name: "Write template…" }));
    expect(write).toHaveBeenCalledWith("entra-bulk-create-v1", true);
    expect(await screen.findByRole("region", { name: "Confirmation" })).toHaveTextContent(
      "entra-bulk-create-v1.csv written",
    );
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("shows that something is being dragged over it", async () => {
    const { ipc } = await open();
    ipc.told.drag(true);
    await waitFor(() => expect(document.querySelector(".drop")).toHaveClass("over"));
  });
});

describe("the grid", () => {
  it("names its columns by ours and by the customer's", async () => {
    await open({ list: 23 });
    expect(screen.getByRole("columnheader", { name: /User name, from E-post/ })).toBeVisible();
    expect(screen.queryByRole("columnheader", { name: /Fax/ })).toBeNull();
    expect(cells(2).slice(0, 3)).toEqual(["ingrid.ostby@fjordlys.example", "Ingrid", "Østby"]);
  });

  it("draws a few rows of a long list and tells how many there are", async () => {
    await open({ list: 20_000 });
    expect(screen.getByRole("grid")).toHaveAttribute("aria-rowcount", "20001");
    expect(screen.getAllByRole("row").length).toBeLessThan(40);
  });

  it("marks a wrong cell with colour, shape and words, and the very characters", async () => {
    await open({ list: 23 });
    const wrong = within(row(3) as HTMLElement).getAllByRole("gridcell")[0]!;
    expect(wrong).toHaveAttribute("aria-invalid", "true");
    expect(within(wrong).getByRole("img", { name: "error" })).toBeVisible();
    expect(wrong.querySelector(".wave")).toHaveTextContent(/^ø$/);
    expect(document.getElementById(wrong.getAttribute("aria-describedby") ?? "")).toHaveTextContent("ø");
    expect(within(row(10) as HTMLElement).getByText("required")).toBeVisible();
  });

  it("moves by keys", async () => {
    const { user } = await open({ list: 23 });
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowRight}");
    expect(cursor()).toHaveTextContent("Siv");
    await user.keyboard("{Control>}{Home}{/Control}");
    expect(cursor()).toHaveTextContent("ingrid.ostby");
    await user.keyboard("{End}");
    expect(cursor()).toHaveTextContent("Norge");
    await user.keyboard("{Control>}{End}{/Control}");
    await waitFor(() => expect(screen.getByText(/Line 24, Country/)).toBeVisible());
  });

  it("takes what is typed in place of the text; Enter goes down", async () => {
    const { user } = await open({ list: 23 });
    await user.keyboard("{ArrowRight}Inger{Enter}");
    await waitFor(() => expect(cells(2)[1]).toBe("Inger"));
    expect(cursor()).toHaveTextContent("Bjørn");
    expect(screen.getByRole("grid")).toHaveFocus();
    expect(await screen.findByText("Changes not written yet")).toBeVisible();
  });

  it("edits with F2, gives up with Esc, goes sideways with Tab", async () => {
    const { ipc, user } = await open({ list: 23 });
    const edit = vi.spyOn(ipc, "rosterEdit");
    await user.keyboard("{ArrowRight}{F2}");
    const field = screen.getByRole("textbox", { name: "First name, line 2" });
    expect(field).toHaveValue("Ingrid");
    await user.keyboard("x{Escape}");
    expect(edit).not.toHaveBeenCalled();
    expect(screen.getByRole("grid")).toHaveFocus();
    await user.keyboard("{F2}{End}a{Tab}");
    await waitFor(() => expect(cells(2)[1]).toBe("Ingrida"));
    expect(cursor()).toHaveTextContent("Østby");
  });

  it("asks for no edit when nothing was changed", async () => {
    const { ipc, user } = await open({ list: 23 });
    const edit = vi.spyOn(ipc, "rosterEdit");
    await user.keyboard("{F2}{Enter}{Enter}{Enter}");
    expect(edit).not.toHaveBeenCalled();
  });

  it("undoes and does again", async () => {
    const { user } = await open({ list: 23 });
    await user.keyboard("{ArrowRight}{Delete}");
    await waitFor(() => expect(cells(2)[1]).toBe(""));
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(cells(2)[1]).toBe("Ingrid"));
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    await waitFor(() => expect(cells(2)[1]).toBe(""));
  });

  it("copies a range and takes a pasted block", async () => {
    const { ipc, user } = await open({ list: 23 });
    await user.keyboard("{ArrowRight}{Shift>}{ArrowDown}{ArrowRight}{/Shift}");
    expect(await screen.findByText("2 × 2 cells")).toBeVisible();
    await user.keyboard("{Control>}c{/Control}");
    await waitFor(() => expect(ipc.clipboard).toBe("Ingrid\tØstby\nBjørn\tAasen"));
    await user.keyboard("{ArrowDown}{ArrowDown}");
    await user.paste("Ada\tLind\r\nBo\tDahl\r\n");
    await waitFor(() => expect(cells(4).slice(1, 3)).toEqual(["Ada", "Lind"]));
    expect(cells(5).slice(1, 3)).toEqual(["Bo", "Dahl"]);
  });

  it("filters rows, and Esc shows all again", async () => {
    const { user } = await open({ list: 23 });
    await user.keyboard("{Control>}f{/Control}");
    await user.type(await screen.findByRole("textbox", { name: "Filter rows by words in them" }), "haugland");
    await waitFor(() => expect(screen.getByRole("grid")).toHaveAttribute("aria-rowcount", "3"));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.getByRole("grid")).toHaveAttribute("aria-rowcount", "24"));
    expect(screen.getByRole("grid")).toHaveFocus();
  });

  it("says by a menu which column is which", async () => {
    const { ipc, user } = await open({ list: 23 });
    const edit = vi.spyOn(ipc, "rosterEdit");
    await user.keyboard("{ArrowRight}{ArrowUp}{Enter}");
    const menu = screen.getByRole("menu", { name: "Which column is it?" });
    expect(within(menu).getByRole("menuitemradio", { name: /^First name/ })).toHaveAttribute(
      "aria-checked",
      "true",
    );
    await user.click(within(menu).getByRole("menuitemradio", { name: /^Department/ }));
    expect(edit).toHaveBeenCalledWith(1, { do: "map", column: 1, key: "department" }, expect.anything());
    expect(await screen.findByRole("columnheader", { name: /Department, from Fornavn/ })).toBeVisible();
  });

  it("has a menu for rows, with what cannot be done and why", async () => {
    const { user } = await open({ list: 23 });
    await user.pointer({
      keys: "[MouseRight]",
      target: within(row(2) as HTMLElement).getAllByRole("gridcell")[1]!,
    });
    const menu = screen.getByRole("menu", { name: "Cells" });
    expect(within(menu).getByRole("menuitem", { name: /^Fix this/ })).toHaveTextContent(
      "Nothing is marked here.",
    );
    await user.click(within(menu).getByRole("menuitem", { name: "Remove rows" }));
    await waitFor(() => expect(cells(3)[1]).toBe("Bjørn"));
    expect(screen.getByRole("grid")).toHaveAttribute("aria-rowcount", "23");
    await user.click(
      within(screen.getByRole("region", { name: "Confirmation" })).getByRole("button", { name: "Undo" }),
    );
    await waitFor(() => expect(screen.getByRole("grid")).toHaveAttribute("aria-rowcount", "24"));
  });
});

describe("findings", () => {
  it("are stepped through with F8 and opened with Space", async () => {
    const { user } = await open({ list: 23 });
    await user.keyboard("{F8}");
    await waitFor(() => expect(cursor()).toHaveTextContent("bjørn.aasen"));
    await user.keyboard("{F8}{F8}");
    await waitFor(() => expect(cursor()).toHaveTextContent("siv.haugland"));
    await user.keyboard(" ");
    const group = screen.getByRole("button", { name: /Two people share a user name/ });
    await waitFor(() => expect(group).toHaveFocus());
    expect(group).toHaveAttribute("aria-expanded", "true");
    await user.keyboard("{Escape}");
    expect(screen.getByRole("grid")).toHaveFocus();
  });

  it("are fixed where the cursor is, which then goes on", async () => {
    const { user } = await open({ list: 23 });
    for (let step = 0; step < 7; step += 1) await user.keyboard("{F8}");
    await waitFor(() => expect(cursor()).toHaveTextContent("BrÃ¥ten"));
    await user.keyboard("{Control>}.{/Control}");
    await waitFor(() => expect(cells(11)[2]).toBe("Bråten"));
    await waitFor(() => expect(cursor()).toHaveTextContent("Kjetil BrÃ¥ten"));
  });

  it("of one kind are fixed together, and the focus goes on", async () => {
    const { user } = await open({ list: 23 });
    await user.click(screen.getByRole("button", { name: "Fix all 2: Text looks garbled" }));
    await waitFor(() => expect(cells(11).slice(2, 4)).toEqual(["Bråten", "Kjetil Bråten"]));
    expect(screen.queryByRole("button", { name: /Text looks garbled/ })).toBeNull();
    await waitFor(() => expect(document.activeElement).toHaveAttribute("data-group"));
    await waitFor(() => expect(screen.getByText(/2 findings fixed, 7 errors left/)).toBeInTheDocument());
  });

  it("can be hidden by weight", async () => {
    const { user } = await open({ list: 23 });
    const errors = screen.getByRole("button", { name: "9 errors" });
    await user.click(errors);
    expect(errors).toHaveAttribute("aria-pressed", "false");
    expect(screen.queryByRole("button", { name: /Text looks garbled/ })).toBeNull();
    expect(screen.getByRole("button", { name: /^warning Space at the start/ })).toBeVisible();
  });

  it("keep writing shut, and one filled button leads on", async () => {
    const { user } = await open({ list: 23 });
    const write = screen.getByRole("button", { name: "Write files…" });
    expect(write).toHaveAttribute("aria-disabled", "true");
    expect(write).toHaveAccessibleDescription("23 people · 9 errors to fix before files can be written");
    await user.click(write);
    expect(screen.queryByRole("dialog")).toBeNull();
    const safe = screen.getByRole("button", { name: "Apply 2 safe fixes" });
    expect(safe).toHaveClass("p");
    expect(document.querySelectorAll(".btn.p:not([aria-disabled=true])")).toHaveLength(1);
    await user.click(safe);
    await waitFor(() => expect(screen.queryByRole("button", { name: /safe fix/ })).toBeNull());
  });
});

describe("writing", () => {
  /** Empties the list of everything that is wrong with it. */
  const clean = (ipc: RecordedIpc) => {
    const start = ipc.start;
    ipc.start = async () => {
      const begun = await start();
      ipc.lists.get(1)?.edit({ do: "remove_rows", row: 1, count: 22 });
      return { ...begun, roster: ipc.lists.get(1)?.view() ?? null };
    };
  };

  it("goes from the button to the fingerprints", async () => {
    const { ipc, user } = await open({ list: 23 }, clean);
    await user.keyboard("{Control>}s{/Control}");
    const dialog = screen.getByRole("dialog", { name: "Which files are written?" });
    expect(within(dialog).getByRole("button", { name: "Close" })).toHaveFocus();
    await user.click(within(dialog).getByLabelText("One file per country"));
    await waitFor(() => expect(within(dialog).getByText("m365-norge.csv")).toBeVisible());
    await user.click(within(dialog).getByRole("button", { name: "Choose folder…" }));
    await user.click(await within(dialog).findByRole("button", { name: "Write 1 file" }));
    const done = await screen.findByRole("dialog", { name: "1 file written" });
    expect(done).toHaveTextContent("In the folder “Fjordlys”");
    expect(done).toHaveTextContent("SHA-256");
    await user.click(within(done).getByRole("button", { name: "Close" }));
    expect(await screen.findByText("No changes")).toBeVisible();
    // A second time the files are there, and the button says what it does.
    await user.keyboard("{Control>}s{/Control}");
    await user.click(screen.getByRole("button", { name: "Choose folder…" }));
    expect(await screen.findByRole("button", { name: "Replace 1 file and write" })).toBeVisible();
    expect(screen.getByText("m365-norge.csv is there already and will be replaced.")).toBeVisible();
    expect(ipc.written).toEqual(["m365-norge.csv"]);
  });

  it("tells verified domains apart however they are typed", async () => {
    const { ipc, user } = await open({ list: 23 }, clean);
    const edit = vi.spyOn(ipc, "rosterEdit");
    await user.keyboard("{Control>}s{/Control}");
    await user.type(screen.getByLabelText("Verified domains"), "@Fjordlys.example; contoso.example");
    await user.tab();
    expect(edit).toHaveBeenLastCalledWith(
      1,
      expect.objectContaining({ do: "target", verified_domains: ["fjordlys.example", "contoso.example"] }),
      expect.anything(),
    );
  });
});

describe("how the list was read", () => {
  it("can be said otherwise, with a warning when changes would be lost", async () => {
    const { ipc, user } = await open({ list: 23 });
    const reread = vi.spyOn(ipc, "rosterReread");
    await user.keyboard("{Delete}");
    await waitFor(() => expect(cells(2)[0]).toBe(""));
    await user.click(screen.getByRole("button", { name: "How it was read" }));
    const box = screen.getByRole("dialog", { name: "How it was read" });
    expect(box).toHaveTextContent("Your changes to it are dropped.");
    await user.selectOptions(within(box).getByLabelText("Encoding"), "utf-8");
    await user.click(within(box).getByRole("button", { name: "Drop changes and read again" }));
    expect(reread).toHaveBeenCalledWith(1, {
      encoding: "utf-8",
      delimiter: null,
      profile: null,
      sheet: null,
    });
    await waitFor(() => expect(cells(2)[0]).toBe("ingrid.ostby@fjordlys.example"));
  });
});

describe("long work and faults", () => {
  it("says how far it is, and Esc stops it", async () => {
    const { ipc, user } = await open({ list: 23 });
    const cancel = vi.spyOn(ipc, "cancel");
    ipc.told.progress({ work: "read", done: 12400, total: 100000 });
    const meter = await screen.findByRole("progressbar");
    expect(meter).toHaveAttribute("aria-valuetext", "Reading line 12,400 of 100,000");
    await user.keyboard("{Escape}");
    expect(cancel).toHaveBeenCalledOnce();
    ipc.told.progress(null);
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  });

  it("shows a fault under the head, with its details, and speaks it at once", async () => {
    const { ipc, user } = await open({ list: 23 });
    ipc.told.fault({ code: "file-denied", params: { name: "liste.csv" }, detail: "os error 13" });
    const bar = await screen.findByRole("group", { name: "Something could not be done" });
    expect(bar).toHaveTextContent("“liste.csv” cannot be read: access is denied.");
    expect(bar).toHaveTextContent("os error 13");
    expect(screen.getByRole("alert")).toHaveTextContent("access is denied");
    await user.click(within(bar).getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("group", { name: "Something could not be done" })).toBeNull();
  });
});

describe("the window", () => {
  it("does everything from the palette, and says why something cannot be done", async () => {
    const { user } = await open();
    await user.keyboard("{Control>}k{/Control}");
    const write = within(palette()).getByRole("option", { name: /^Write files/ });
    expect(write).toHaveAttribute("aria-disabled", "true");
    expect(write).toHaveTextContent("No list is open.");
    expect(write).toHaveTextContent("Ctrl S");
    await user.keyboard("practice{Enter}");
    expect(await screen.findByRole("grid")).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("lists every command once, each with words in every language", async () => {
    const { user } = await open({ list: 23, preferences: { language: "nl" } });
    await user.keyboard("{Control>}k{/Control}");
    const names = screen.getAllByRole("option").map((option) => option.textContent.trim());
    expect(names.length).toBeGreaterThan(35);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith("command-"))).toEqual([]);
  });

  it("changes its language at once", async () => {
    const { ipc, user } = await open({ list: 23 });
    await user.keyboard("{Control>},{/Control}");
    await user.selectOptions(screen.getByLabelText("Language"), "nb");
    expect(document.documentElement.lang).toBe("nb");
    expect(screen.getByRole("heading", { level: 1, hidden: true })).toHaveTextContent("Selgere");
    expect(screen.getByRole("button", { name: "Lukk" })).toBeVisible();
    await waitFor(() => expect(ipc.kept.at(-1)?.language).toBe("nb"));
  });

  it("changes its theme and remembers it", async () => {
    const { ipc, user } = await open();
    expect(document.documentElement.dataset["theme"]).toBe("light");
    await user.click(screen.getByRole("button", { name: "Theme" }));
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    await waitFor(() => expect(ipc.kept.at(-1)?.theme).toBe("dark"));
  });

  it("goes round its regions with F6", async () => {
    const { user } = await open({ list: 23 });
    const regions: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      await user.keyboard("{F6}");
      regions.push(document.activeElement?.closest("[data-region]")?.getAttribute("data-region") ?? "");
    }
    expect(regions).toEqual(["pane", "status", "bar", "rail", "head", "main"]);
    expect(screen.getByRole("grid")).toHaveFocus();
  });

  it("sizes its panes by keys and remembers", async () => {
    const { ipc, user } = await open({ list: 23 });
    const splitter = screen.getByRole("separator", { name: "Height of the file preview" });
    const before = Number(splitter.getAttribute("aria-valuenow"));
    splitter.focus();
    await user.keyboard("{ArrowUp}");
    expect(splitter).toHaveAttribute("aria-valuenow", String(before + 16));
    await waitFor(() => expect(ipc.kept.at(-1)?.preview_height).toBe(before + 16));
  });

  it("names the state of the room in the rail", async () => {
    await open({ list: 23 });
    expect(await screen.findByRole("link", { name: "Salespeople, 9 errors" })).toHaveAttribute(
      "aria-current",
      "page",
    );
  });

  it("shows the files as they would be written", async () => {
    const { user } = await open({ list: 23 });
    const panel = await screen.findByRole("tabpanel");
    expect(panel).toHaveTextContent("ingrid.ostby@fjordlys.example,Ingrid,Østby,Ingrid Østby,Salgssjef");
    await user.click(within(panel).getByText(/siv.haugland@fjordlys.example,Siv,/));
    expect(cursor()).toHaveTextContent("siv.haugland");
  });
});

describe("a list with unknown headings", () => {
  it("shows what its columns may be, and takes that over on a word", async () => {
    const { ipc, user } = await open({ list: 23, guessed: true });
    const edit = vi.spyOn(ipc, "rosterEdit");
    const guess = screen.getByRole("group", { name: "Proposed columns" });
    expect(screen.getByRole("columnheader", { name: /from Kjønn/ })).toBeVisible();
    await user.click(within(guess).getByRole("button", { name: "Use these columns" }));
    expect(edit).toHaveBeenCalledWith(1, { do: "map", column: 0, key: "user_name" }, expect.anything());
    await waitFor(() => expect(screen.queryByRole("group", { name: "Proposed columns" })).toBeNull());
    expect(screen.queryByRole("columnheader", { name: /from Kjønn/ })).toBeNull();
  });
});
