/** Everything that can be done with customers; those of one customer are for the row the keyboard is on. */
import type { CustomerRow } from "../../ipc/types";
import { t } from "../../language/index.svelte";
import type { GlobalCommand } from "../../parts/commands";
import type { CustomersRoom } from "./customers.svelte";

export function customersCommands(room: CustomersRoom): GlobalCommand[] {
  const { list } = room;
  const customer = room.shown.find(({ id }) => id === room.current);
  const undo = list?.undo ?? null;
  const redo = list?.redo ?? null;
  return [
    {
      id: "customer-new",
      words: t("customers-new"),
      keys: "Mod+N",
      run: () => (room.naming = { of: "new" }),
    },
    { id: "customer-import", words: t("customers-import"), keys: "Mod+O", run: () => void room.import() },
    { id: "customer-practise", words: t("customers-practise"), run: () => void room.practise() },
    { id: "customer-loose", words: t("customers-loose"), run: () => void room.loose() },
    ...ofCustomer(room, customer),
    {
      id: "customers-archived",
      words: t("customers-archived-show"),
      why: room.away.length === 0 ? t("customers-why-none-archived") : null,
      run: () => (room.archived = !room.archived),
    },
    {
      id: "undo",
      words: undo ? t("customers-undo", { what: t(undo) }) : t("command-undo"),
      keys: "Mod+Z",
      outsideFields: true,
      why: undo ? null : t("why-nothing-to-undo"),
      run: () => void room.undo(),
    },
    {
      id: "redo",
      words: redo ? t("customers-redo", { what: t(redo) }) : t("command-redo"),
      keys: "Mod+Y",
      also: "Mod+Shift+Z",
      outsideFields: true,
      why: redo ? null : t("why-nothing-to-redo"),
      run: () => void room.redo(),
    },
  ];
}

/** What can be done with one customer; without one each says why it cannot. */
export function ofCustomer(room: CustomersRoom, customer: CustomerRow | undefined): GlobalCommand[] {
  const command = (id: string, words: string, run: (customer: CustomerRow) => void, keys?: string) => ({
    id: `customer-${id}`,
    words,
    why: customer ? null : t("customers-why-none"),
    run: () => customer && run(customer),
    ...(keys && { keys, elsewhere: true }),
  });
  return [
    command("open", t("customers-open"), ({ id }) => void room.enter(id), "Enter"),
    command("rename", t("customers-rename"), (of) => (room.naming = { of: "rename", customer: of }), "F2"),
    command("duplicate", t("customers-duplicate"), (of) => (room.naming = { of: "duplicate", customer: of })),
    command("export", t("customers-export"), (of) => void room.export(of)),
    command(
      "archive",
      customer?.archived ? t("customers-unarchive") : t("customers-archive"),
      (of) => void room.archive(of),
    ),
    command("delete", t("customers-delete"), (of) => void room.remove(of), "Delete"),
  ];
}
