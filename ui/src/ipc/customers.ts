/** The customers: the list, which one is open, what is known about it. */
import type { CustomerAdded, CustomerFacts, CustomerList, Keeping, OpenCustomer } from "./types";
import type { Wire } from "./wire";

export interface CustomersIpc {
  customersList(): Promise<CustomerList>;
  /** Takes the last change of the list back. */
  customersUndo(): Promise<CustomerList>;
  customersRedo(): Promise<CustomerList>;

  /** Opens a customer; what the window begins with is then asked for anew. */
  customerOpen(id: string): Promise<void>;
  /** Opens the practice customer. */
  customerPractise(): Promise<void>;
  /** Works for nobody in particular. */
  customerLeave(): Promise<void>;

  customerNew(name: string, place: string): Promise<CustomerAdded>;
  customerRename(id: string, name: string, place: string): Promise<CustomerList>;
  /** The same things for another customer, without secrets. */
  customerDuplicate(id: string, name: string, place: string): Promise<CustomerList>;
  customerArchive(id: string, archived: boolean): Promise<CustomerList>;
  /** Out of the list; undo brings it back until the window is closed. */
  customerDelete(id: string): Promise<CustomerList>;
  /** Writes the customer's file where the person says; its name, null when cancelled. */
  customerExport(id: string): Promise<string | null>;
  /** Asks for a customer's file and takes it in; null when cancelled. */
  customerImport(): Promise<CustomerAdded | null>;

  /** Where secrets are kept on this computer. */
  secretsKept(): Promise<Keeping>;

  /** What is known about the open customer; shared by all rooms. */
  facts(): Promise<CustomerFacts>;
  factsSet(facts: CustomerFacts): Promise<void>;

  /** The open customer was saved, or could not be. */
  onCustomerChanged(told: (customer: OpenCustomer) => void): () => void;
}

export const customersOver = ({ ask, hear }: Wire): CustomersIpc => ({
  customersList: () => ask("customers_list"),
  customersUndo: () => ask("customers_undo"),
  customersRedo: () => ask("customers_redo"),

  customerOpen: (id) => ask("customer_open", { id }),
  customerPractise: () => ask("customer_practise"),
  customerLeave: () => ask("customer_leave"),

  customerNew: (name, place) => ask("customer_new", { name, place }),
  customerRename: (id, name, place) => ask("customer_rename", { id, name, place }),
  customerDuplicate: (id, name, place) => ask("customer_duplicate", { id, name, place }),
  customerArchive: (id, archived) => ask("customer_archive", { id, archived }),
  customerDelete: (id) => ask("customer_delete", { id }),
  customerExport: (id) => ask("customer_export", { id }),
  customerImport: () => ask("customer_import"),

  secretsKept: () => ask("secrets_kept"),

  facts: () => ask("facts"),
  factsSet: (facts) => ask("facts_set", { facts }),

  onCustomerChanged: (told) => hear("customer_changed", told),
});
