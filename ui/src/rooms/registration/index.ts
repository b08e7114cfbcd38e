import { defineRoom } from "../../parts/room";
import { RegistrationRoom } from "./registration.svelte";
import Status from "./Status.svelte";

export const registration = defineRoom({
  id: "registration",
  group: "prepare",
  icon: "key",
  begin({ ipc, voice, go }) {
    const room = new RegistrationRoom(ipc, voice);
    // A manifest that was dropped or handed over is looked at, whatever room was in view.
    ipc.onManifestOpened(() => go("registration"));
    return room;
  },
  sheet: { import: () => import("./Registration.svelte") },
  status: Status,
});
