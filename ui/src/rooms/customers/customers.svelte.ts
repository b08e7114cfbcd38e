/** The list of customers: what can be done with them, and which answers still matter. The list itself is Rust's. */
import type { CustomerAdded, CustomerList, CustomerRow, Fault, Keeping } from "../../ipc/types";
import { sayFault, t } from "../../language/index.svelte";
import type { Context, RoomState } from "../../parts/room";

/** What a name is asked for. */
export type Naming = { of: "new" } | { of: "rename" | "duplicate"; customer: CustomerRow };

export class CustomersRoom implements RoomState {
  list = $state.raw<CustomerList | null>(null);
  fault = $state.raw<Fault | null>(null);
  /** Where secrets are kept; none until Rust has said. */
  keeping = $state.raw<Keeping | null>(null);
  /** A name is being asked for. */
  naming = $state.raw<Naming | null>(null);
  /** Archived customers are shown. */
  archived = $state(false);
  /** The row the keyboard is on, by id. */
  current = $state<string | null>(null);

  readonly standing = null;

  open = $derived(this.list?.customers.filter(({ archived }) => !archived) ?? []);
  away = $derived(this.list?.customers.filter(({ archived }) => archived) ?? []);
  /** The customers on the screen. */
  shown = $derived(this.archived ? [...this.open, ...this.away] : this.open);

  /** Changes go one after the other, in the order they were made. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly context: Context) {
    void this.#ask(() => context.ipc.customersList());
    void context.ipc.secretsKept().then(
      (keeping) => (this.keeping = keeping),
      () => undefined,
    );
  }

  /** Opens a customer and brings its first room into view. */
  enter(id: string): Promise<void> {
    return this.#going(() => this.context.ipc.customerOpen(id));
  }

  practise(): Promise<void> {
    return this.#going(() => this.context.ipc.customerPractise());
  }

  /** Works without a customer. */
  loose(): Promise<void> {
    return this.#going(() => this.context.ipc.customerLeave());
  }

  /** Names a customer: a new one is opened. */
  async named(naming: Naming, name: string, place: string): Promise<void> {
    const { ipc } = this.context;
    this.naming = null;
    if (naming.of === "new") {
      const added = await this.#add(() => ipc.customerNew(name, place));
      if (added) await this.enter(added.id);
    } else if (naming.of === "rename") {
      await this.#ask(() => ipc.customerRename(naming.customer.id, name, place));
    } else {
      await this.#ask(() => ipc.customerDuplicate(naming.customer.id, name, place));
    }
  }

  archive(customer: CustomerRow): Promise<void> {
    return this.#ask(() => this.context.ipc.customerArchive(customer.id, !customer.archived));
  }

  async remove({ id, name }: CustomerRow): Promise<void> {
    const { ipc, voice, start } = this.context;
    await this.#ask(() => ipc.customerDelete(id));
    if (this.fault) return;
    voice.confirm({
      words: t("customers-deleted", { name }),
      act: {
        words: t("undo"),
        // The room may have begun anew meanwhile, so it is begun once more.
        run: () => void this.undo().then(() => this.context.reopen("customers")),
      },
    });
    // Nobody is open any more.
    if (start.customer.id === id) await this.context.reopen("customers");
  }

  async export({ id }: CustomerRow): Promise<void> {
    const { ipc, voice } = this.context;
    try {
      const name = await ipc.customerExport(id);
      if (name === null) return;
      voice.confirm({
        words: t("customers-exported", { name }),
        act: { words: t("customers-show"), run: () => void ipc.showWritten().catch(() => undefined) },
      });
    } catch (fault) {
      this.#fail(fault as Fault);
    }
  }

  async import(): Promise<void> {
    const added = await this.#add(() => this.context.ipc.customerImport());
    if (!added) return;
    this.current = added.id;
    const name = added.list.customers.find(({ id }) => id === added.id)?.name ?? "";
    this.context.voice.confirm({ words: t("customers-imported", { name }) });
  }

  undo(): Promise<void> {
    return this.#ask(() => this.context.ipc.customersUndo());
  }

  redo(): Promise<void> {
    return this.#ask(() => this.context.ipc.customersRedo());
  }

  async #add(ask: () => Promise<CustomerAdded | null>): Promise<CustomerAdded | null> {
    let added: CustomerAdded | null = null;
    await this.#ask(async () => (added = await ask())?.list ?? null);
    return added;
  }

  #ask(ask: () => Promise<CustomerList | null>): Promise<void> {
    const work = this.#turn.then(async () => {
      try {
        this.fault = null;
        this.list = (await ask()) ?? this.list;
      } catch (fault) {
        this.#fail(fault as Fault);
      }
    });
    this.#turn = work;
    return work;
  }

  async #going(ask: () => Promise<void>): Promise<void> {
    try {
      await ask();
    } catch (fault) {
      this.#fail(fault as Fault);
      return;
    }
    await this.context.reopen();
  }

  #fail(fault: Fault): void {
    this.fault = fault;
    this.context.voice.alarm(sayFault(fault).what);
  }
}
