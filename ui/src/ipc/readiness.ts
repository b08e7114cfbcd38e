/** *Sign-in and checks*: signing in, waiting, signing out. */
import type { Language, SignInAsk, SignInView } from "./types";
import type { Wire } from "./wire";

export interface ReadinessIpc {
  /** How the sign-in of the open customer stands. */
  signInView(): Promise<SignInView>;
  /** Begins to sign in; how it goes is told. */
  signInBegin(ask: SignInAsk): Promise<void>;
  /** Gives up waiting for the person. */
  signInCancel(): Promise<void>;
  /** Ends the waiting with the error that the browser shows; false when the text holds none. */
  signInReadOff(text: string): Promise<boolean>;
  /** Opens the browser once more. */
  signInBrowse(): Promise<void>;
  /** Puts the address for the browser on the clipboard; it never comes here. */
  signInCopy(): Promise<void>;
  /** Asks for the consent that only Business Central lacks; who is signed in stays so. */
  signInConsent(language: Language): Promise<void>;
  /** Removes everything of the session from this computer. */
  signOut(): Promise<SignInView>;
  /** A sign-in has come further. */
  onSignIn(told: (view: SignInView) => void): () => void;
}

export const readinessOver = ({ ask, hear }: Wire): ReadinessIpc => ({
  signInView: () => ask("sign_in_view"),
  signInBegin: (wish) => ask("sign_in_begin", { ask: wish }),
  signInCancel: () => ask("sign_in_cancel"),
  signInReadOff: (text) => ask("sign_in_read_off", { text }),
  signInBrowse: () => ask("sign_in_browse"),
  signInCopy: () => ask("sign_in_copy"),
  signInConsent: (language) => ask("sign_in_consent", { language }),
  signOut: () => ask("sign_out"),
  onSignIn: (told) => hear("sign_in", told),
});
