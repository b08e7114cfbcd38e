/** Recorded answers about customers: a few of them, changed in memory as Rust would change them. */
import type { CustomersIpc } from "../customers";
import type {
  CustomerFacts,
  CustomerList,
  CustomerRow,
  CustomerStanding,
  Keeping,
  OpenCustomer,
  CustomerProgress,
} from "../types";
import type { Recording } from "./recording";

/** What tests may do besides asking. */
export interface CustomersDesk {
  /** Everything about the customers, as it is now. */
  customers: {
    rows: CustomerRow[];
    open: OpenCustomer;
    unreadable: CustomerList["unreadable"];
    keeping: Keeping;
  };
}

/** Nothing has been said of a new customer. */
const NOTHING: CustomerProgress = {
  parts: (["accounts", "registration", "connection", "salespeople", "synchronisation"] as const).map(
    (part) => ({
      part,
      standing: "untouched",
    }),
  ),
  standing: "untouched",
  count: 0,
  next: "deployment",
  next_count: 0,
};

/** The same with the parts standing so. */
const stands = (
  parts: CustomerStanding[],
  rest: Pick<CustomerProgress, "standing" | "next"> & Partial<CustomerProgress>,
): CustomerProgress => ({
  ...NOTHING,
  parts: NOTHING.parts.map((one, at) => ({ ...one, standing: parts[at] ?? "untouched" })),
  ...rest,
});

const row = (id: string, name: string, place: string, rest: Partial<CustomerRow> = {}): CustomerRow => ({
  id: id.repeat(32).slice(0, 32),
  name,
  place,
  archived: false,
  deployment: null,
  version: null,
  changed: "2026-03-02T08:10:00Z",
  opened: null,
  progress: NOTHING,
  ...rest,
});

const NOBODY: OpenCustomer = { id: null, name: "", place: "", practice: false, saved: true };

const SOME: CustomerRow[] = [
  row("a", "Fjordlys Kraft AS", "Bergen", {
    deployment: "bc-legacy",
    version: "14.21",
    opened: "2026-03-02T09:42:00Z",
    progress: stands(["done", "done", "begun", "errors"], {
      standing: "errors",
      count: 5,
      next: "salespeople-errors",
      next_count: 5,
    }),
  }),
  row("b", "Van der Linde Techniek B.V.", "Utrecht", {
    deployment: "bc-onprem-entra",
    version: "25.1",
    opened: "2026-03-02T08:10:00Z",
    progress: stands(["done", "begun", "errors", "done"], {
      standing: "errors",
      count: 1,
      next: "connection-errors",
      next_count: 1,
    }),
  }),
  row("c", "Fabrikam Nordic AS", "Trondheim", {
    deployment: "bc-online",
    opened: "2026-03-01T13:00:00Z",
    progress: stands(["done", "done", "done", "done", "done"], { standing: "done", next: "done" }),
  }),
  row("d", "Tailspin Toys Rotterdam B.V.", "", { opened: "2026-02-16T13:00:00Z" }),
  row("e", "Fourth Coffee Stavanger AS", "Stavanger", { archived: true }),
];

export function customersAnswers(recording: Recording): CustomersIpc & CustomersDesk {
  const customers: CustomersDesk["customers"] = {
    rows: recording.beforehand.customers ? structuredClone(SOME) : [],
    open: NOBODY,
    keeping: "store",
    unreadable: recording.beforehand.customers
      ? [{ file: `${"f".repeat(32)}.json`, why: { code: "customer-newer", params: { format: 2 } } }]
      : [],
  };
  const done: { name: string; rows: CustomerRow[] }[] = [];
  const undone: { name: string; rows: CustomerRow[] }[] = [];
  const facts = new Map<string | null, CustomerFacts>();
  let made = 0;

  const answer = <T>(make: () => T) => recording.answer(make);
  const list = (): CustomerList => ({
    customers: customers.rows,
    unreadable: customers.unreadable,
    undo: done.at(-1)?.name ?? null,
    redo: undone.at(-1)?.name ?? null,
  });
  const changed = (name: string, rows: CustomerRow[]) => {
    done.push({ name: `customers-undo-${name}`, rows: customers.rows });
    undone.length = 0;
    customers.rows = rows;
  };
  const each = (id: string, change: Partial<CustomerRow>) =>
    customers.rows.map((one) => (one.id === id ? { ...one, ...change } : one));
  const step = (from: typeof done, to: typeof done) => {
    const last = from.pop();
    if (!last) return;
    to.push({ name: last.name, rows: customers.rows });
    customers.rows = last.rows;
  };
  const add = (name: string, fresh: CustomerRow) => {
    changed(name, [...customers.rows, fresh]);
    return { id: fresh.id, list: list() };
  };
  const fresh = (name: string, place: string) => row(String((made += 1) % 10), name.trim(), place.trim());

  return {
    customers,
    customersList: () => answer(list),
    customersUndo: () => answer(() => (step(done, undone), list())),
    customersRedo: () => answer(() => (step(undone, done), list())),

    customerOpen: (id) =>
      answer(() => {
        const { name, place } = customers.rows.find((one) => one.id === id) ?? NOBODY;
        customers.open = { ...NOBODY, id, name, place };
        customers.rows = each(id, { opened: "2026-03-02T10:00:00Z" });
      }),
    customerPractise: () => answer(() => void (customers.open = { ...NOBODY, practice: true })),
    customerLeave: () => answer(() => void (customers.open = NOBODY)),

    customerNew: (name, place) => answer(() => add("new", fresh(name, place))),
    customerRename: (id, name, place) =>
      answer(() => (changed("rename", each(id, { name: name.trim(), place: place.trim() })), list())),
    customerDuplicate: (_, name, place) => answer(() => add("duplicate", fresh(name, place)).list),
    customerArchive: (id, archived) => answer(() => (changed("archive", each(id, { archived })), list())),
    customerDelete: (id) =>
      answer(() => {
        changed(
          "delete",
          customers.rows.filter((one) => one.id !== id),
        );
        if (customers.open.id === id) customers.open = NOBODY;
        return list();
      }),
    customerExport: () => answer(() => "Fjordlys-Kraft-AS.jetbridge.json"),
    customerImport: () => answer(() => add("import", fresh("Adventure Works Bergen AS", "Bergen"))),

    secretsKept: () => answer(() => customers.keeping),

    facts: () => answer(() => facts.get(customers.open.id) ?? { verified_domains: [] }),
    factsSet: (known) => answer(() => void facts.set(customers.open.id, known)),

    onCustomerChanged: recording.hearers.customer.add,
  };
}
