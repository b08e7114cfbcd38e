import { expect, test } from "vitest";
import { RecordedIpc } from "../../ipc/recorded";
import { Practising } from "./practising.svelte";

test("the practice tenant begins, suffers, is restored and stops", async () => {
  const practising = new Practising(new RecordedIpc());
  expect(practising.running).toBe(false);
  await practising.begin("nb");
  expect(practising.running).toBe(true);
  expect(practising.areas.map(({ area }) => area)).toEqual(["sign-in", "environment"]);
  await practising.switch("mfa-required", true);
  expect(practising.troubles.filter(({ on }) => on).map(({ name }) => name)).toEqual(["mfa-required"]);
  await practising.restore();
  expect(practising.troubles.some(({ on }) => on)).toBe(false);
  await practising.stop();
  expect(practising.running).toBe(false);
});
