/** Whether a secret stands in a file. */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Files below a folder that hold the secret, in any of the encodings a program may write. */
export function leaks(folder, secret) {
  const found = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = join(folder, name);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    const bytes = readFileSync(file);
    if (["utf8", "utf16le"].some((encoding) => bytes.includes(Buffer.from(secret, encoding)))
      || bytes.includes(Buffer.from(secret).toString("base64").slice(0, -4))) found.push(name);
  }
  return found;
}
