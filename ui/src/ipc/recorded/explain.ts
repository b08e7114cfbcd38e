/** Recorded answers to *Explain an error*: one error that is known, one that is not. */
import type { ExplainIpc } from "../explain";
import type { ErrorTold } from "../types";
import type { Recording } from "./recording";

const KNOWN: ErrorTold = {
  code: "AADSTS50011",
  known: true,
  family: "entra",
  meaning: "The redirect URI that was sent is not in the app registration.",
  cause: "“http://localhost” is missing, or differs in path or capitals.",
  owner: "consultant",
  owner_name: "You",
  steps: ["Open the app registration, “Authentication”.", "Add the redirect URI exactly as it was sent."],
  search: null,
  letter: "Hello,\n\nconnecting Business Central with Dataverse stops with AADSTS50011.",
  source: ["oauth.md 6", "ERR"],
  verified: true,
};

/** Every `AADSTS…` of the text; 50011 is known. */
export function explainAnswers(recording: Recording): ExplainIpc {
  return {
    explain: (text) =>
      recording.answer(() => ({
        errors: [...text.matchAll(/AADSTS\d+/g)].map(([code]) =>
          code === KNOWN.code
            ? KNOWN
            : {
                ...KNOWN,
                code,
                known: false,
                meaning: null,
                cause: null,
                owner: null,
                owner_name: null,
                steps: [],
                search: code,
              },
        ),
        said: null,
        trace_id: null,
        correlation_id: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(text)?.[0] ?? null,
        request_id: null,
        time: null,
      })),
  };
}
