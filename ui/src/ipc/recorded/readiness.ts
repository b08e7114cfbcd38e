/** Recorded answers to *Sign-in and checks*: a sign-in that waits until the test says how it ends. */
import type { ReadinessIpc } from "../readiness";
import type { Fault, SignInStanding, SignInView } from "../types";
import { Hearers, type Recording } from "./recording";

const MINUTE = 60_000;

const later = (minutes: number): string => new Date(Date.now() + minutes * MINUTE).toISOString();

/** Somebody is signed in; Business Central was refused with `fault`. */
export const signedIn = (fault: Fault | null = null): SignInStanding => ({
  state: "in",
  person: { name: "Kari Nordmann", user: "kari@fjordlys.example", guest: false },
  cloud: "global",
  tenant: "8a1c2f3e-0000-4000-8000-00000000c0de",
  since: later(-18),
  memory: false,
  dataverse: { permission: "user_impersonation", until: later(42.5), fault: null },
  business_central: { permission: "Financials.ReadWrite.All", until: fault ? null : later(42.5), fault },
});

/** What a test may look at and say. */
export interface ReadinessDesk {
  readonly signIns: { view: SignInView; asked: string[]; stand: (standing: SignInStanding) => void };
}

export function readinessAnswers(recording: Recording): ReadinessIpc & ReadinessDesk {
  const hearers = new Hearers<SignInView>();
  const signIns: ReadinessDesk["signIns"] = {
    view: {
      target: {
        environment: "https://fjordlys.crm4.dynamics.com",
        application: "51f81489-12ee-4a9e-aaae-a2591f45987d",
        tenant: "",
        practice: false,
      },
      standing: { state: "out", fault: null },
    },
    asked: [],
    stand: (standing) => {
      signIns.view = { ...signIns.view, standing };
      hearers.tell(structuredClone(signIns.view));
    },
  };
  const done = async (what: string) => {
    await recording.answer(() => signIns.asked.push(what));
  };
  return {
    signIns,
    signInView: () => recording.answer(() => signIns.view),
    signInBegin: async (ask) => {
      await done(`begin ${ask.way}`);
      signIns.stand(
        ask.way === "browser"
          ? { state: "browser", until: later(5), opened: true }
          : {
              state: "code",
              code: "F5GH-K2LM",
              address: "https://microsoft.com/devicelogin",
              until: later(15),
            },
      );
    },
    signInCancel: async () => {
      await done("cancel");
      signIns.stand({ state: "out", fault: null });
    },
    signInReadOff: async (text) => {
      await done("read off");
      const known = text.includes("AADSTS");
      const fault = { code: "sign-in-refused", params: { error: "AADSTS50011" }, detail: text };
      if (known) signIns.stand({ state: "out", fault });
      return known;
    },
    signInBrowse: () => done("browse"),
    signInCopy: () => done("copy"),
    signInConsent: () => done("consent"),
    signOut: () =>
      recording.answer(() => {
        signIns.view = { ...signIns.view, standing: { state: "out", fault: null } };
        return signIns.view;
      }),
    onSignIn: hearers.add,
  };
}
