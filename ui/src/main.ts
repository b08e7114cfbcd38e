import { mount } from "svelte";
import { ipc } from "#ipc";
import App from "./App.svelte";
import { LANGUAGES, learn, speak } from "./language/index.svelte";
import { wear } from "./theme";
import "./style/tokens.css";
import "./style/themes.css";
import "./style/base.css";

// Rust names the language in the address, so that its words come while it is asked for the rest.
const named = LANGUAGES.find(({ tag }) => location.search === `?${tag}`);
if (named) void learn(named.tag);
const start = await ipc.start();
// Before anything is drawn, so that nothing changes colour or language under the eye.
await learn(start.preferences.language);
speak(start.preferences.language);
wear(start.preferences.theme)();
mount(App, { target: document.body, props: { ipc, start } });
