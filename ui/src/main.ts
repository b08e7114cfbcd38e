import { mount } from "svelte";
import { ipc } from "#ipc";
import App from "./App.svelte";
import { speak } from "./language/index.svelte";
import { wear } from "./theme";
import "./style/tokens.css";
import "./style/themes.css";
import "./style/base.css";

const start = await ipc.start();
// Before anything is drawn, so that nothing changes colour or language under the eye.
speak(start.preferences.language);
wear(start.preferences.theme)();
mount(App, { target: document.body, props: { ipc, start } });
