import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * The mode decides who answers the window: `production` asks Rust, every other mode (`recorded`, vitest's `test`)
 * gets recorded answers, so that neither development in a browser nor a test needs a shell.
 */
export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  resolve: {
    alias: { "#ipc": path(mode === "production" ? "./src/ipc/tauri.ts" : "./src/ipc/recorded/index.ts") },
    // Under vitest the browser build of Svelte is wanted, not the server's.
    ...(mode === "test" ? { conditions: ["browser"] } : {}),
  },
  // The words lie beside the window's folder: Rust reads the same files.
  server: { port: 5173, strictPort: true, fs: { allow: [path("..")] } },
  clearScreen: false,
  build: {
    outDir: mode === "recorded" ? "dist-recorded" : "dist",
    // What the desktop shells carry: WebKitGTK 2.40 (Safari 16.4) and WebView2.
    target: ["safari16.4", "chrome120"],
    // An asset inlined as a data: address would be refused by the window's content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One file for all rooms, so that no rule depends on which of them was seen first.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What stands from the start comes in one piece: each file is a question to Rust.
          groups: [{ name: "frame", test: /[\\/](node_modules|src[\\/](parts|ipc))[\\/]|\.svelte\.ts$/ }],
        },
      },
    },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["./tests/setup.ts"],
    // A whole window is drawn and read by role; on a busy machine that takes its time.
    testTimeout: 30_000,
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
  },
}));
