/** The room *App registration*: its steps, its scripts, the manifest that is checked. */
import type { KnownFacts, Language, RegistrationView } from "./types";
import type { Wire } from "./wire";

export interface RegistrationIpc {
  registrationView(): Promise<RegistrationView>;
  /** Says anew what is known of the customer. */
  registrationTell(facts: KnownFacts): Promise<RegistrationView>;
  /** Ticks a step, or takes the tick away. */
  registrationTick(step: string, done: boolean): Promise<RegistrationView>;
  /** Puts a text on the table as manifest; null: the system clipboard is read in Rust. */
  registrationPaste(text: string | null): Promise<RegistrationView>;
  /** Asks for a manifest in the system's dialog; null when cancelled. */
  registrationOpen(): Promise<RegistrationView | null>;
  /** Takes the manifest off the table. */
  registrationClear(): Promise<RegistrationView>;
  /** Puts the repaired manifest in its place. */
  registrationRepair(): Promise<RegistrationView>;
  registrationUndo(): Promise<RegistrationView>;
  registrationRedo(): Promise<RegistrationView>;
  /** The plan as a script or a document. */
  registrationScript(form: string, language: Language): Promise<string>;
  /** Writes the plan to a place the person chooses; the file's name, or null when cancelled. */
  registrationSave(form: string, language: Language): Promise<string | null>;
  /** Opens the Entra admin centre in the browser. */
  portalOpen(): Promise<void>;

  /** A manifest was put on the table without being asked for: dropped, or handed over by a second start. */
  onManifestOpened(told: (view: RegistrationView) => void): () => void;
}

export const registrationOver = ({ ask, hear }: Wire): RegistrationIpc => ({
  registrationView: () => ask("registration_view"),
  registrationTell: (facts) => ask("registration_tell", { facts }),
  registrationTick: (step, done) => ask("registration_tick", { step, done }),
  registrationPaste: (text) => ask("registration_paste", { text }),
  registrationOpen: () => ask("registration_open"),
  registrationClear: () => ask("registration_clear"),
  registrationRepair: () => ask("registration_repair"),
  registrationUndo: () => ask("registration_undo"),
  registrationRedo: () => ask("registration_redo"),
  registrationScript: (form, language) => ask("registration_script", { form, language }),
  registrationSave: (form, language) => ask("registration_save", { form, language }),
  portalOpen: () => ask("portal_open"),

  onManifestOpened: (told) => hear("manifest_opened", told),
});
