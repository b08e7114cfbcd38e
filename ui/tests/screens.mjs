/**
 * Looks at the window: opens the recorded build in Chromium under the content policy of the real window, takes a
 * picture of every scene, and asks axe-core. Any violation, any refusal by the policy and any error of the page ends
 * it with 1. `npm run screens [part of a scene's name]`; pictures land in `screens/`.
 */
import { createReadStream, existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const ROOT = join(import.meta.dirname, "..");
const SITE = join(ROOT, "dist-recorded");
const PICTURES = join(ROOT, "screens");
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'";

const LARGE = { width: 1400, height: 900 };
const SMALL = { width: 1024, height: 640 };

/** Nothing but what the name says is done in a scene; `act` has the page. */
const SCENES = [
  ...["light", "dark", "contrast"].flatMap((theme) => [
    { name: `roster-${theme}`, theme, list: 23, size: LARGE },
    { name: `roster-${theme}-1024`, theme, list: 23, size: SMALL },
    { name: `empty-${theme}`, theme, size: LARGE },
  ]),
  { name: "empty-1024", size: SMALL },
  ...["nb", "nl"].flatMap((language) => [
    { name: `roster-${language}`, language, list: 23, size: LARGE },
    { name: `roster-${language}-1024`, language, list: 23, size: SMALL },
    { name: `empty-${language}`, language, theme: "dark", size: LARGE },
    {
      name: `palette-${language}`,
      language,
      list: 23,
      size: SMALL,
      act: (page) => page.keyboard.press("Control+k"),
    },
    {
      name: `write-${language}`,
      language,
      list: 23,
      size: SMALL,
      act: (page) => page.getByRole("button", { name: /UTF-8/ }).click(),
    },
  ]),
  { name: "narrow-800", list: 23, size: { width: 800, height: 560 } },
  {
    name: "narrow-drawer",
    list: 23,
    size: { width: 700, height: 420 },
    act: (page) => page.getByRole("button", { name: /^Findings/ }).click(),
  },
  ...["light", "dark"].map((theme) => ({ name: `guessed-${theme}`, theme, list: "23&guessed", size: LARGE })),
  { name: "guessed-nl", language: "nl", list: "23&guessed", size: SMALL },
  { name: "forced-colors", list: 23, size: LARGE, forcedColors: "active" },
  {
    name: "forced-colors-range",
    list: 23,
    size: LARGE,
    forcedColors: "active",
    act: async (page) => {
      await page.getByRole("grid").focus();
      await page.keyboard.press("Shift+ArrowDown");
      await page.keyboard.press("Shift+ArrowRight");
    },
  },
  { name: "wide-1920", list: 23, size: { width: 1920, height: 1080 } },
  {
    name: "editing",
    list: 23,
    size: LARGE,
    act: async (page) => {
      await page.getByRole("grid").focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("F2");
    },
  },
  {
    name: "range",
    list: 23,
    size: LARGE,
    act: async (page) => {
      await page.getByRole("grid").focus();
      await page.keyboard.press("Shift+ArrowDown");
      await page.keyboard.press("Shift+ArrowDown");
      await page.keyboard.press("Shift+ArrowRight");
    },
  },
  {
    name: "tip",
    list: 23,
    size: LARGE,
    act: async (page) => {
      await page.getByRole("gridcell", { name: /bjørn.aasen/ }).hover();
      await page.getByRole("tooltip").waitFor();
    },
  },
  {
    name: "mapping",
    theme: "dark",
    list: 23,
    size: LARGE,
    act: (page) => page.getByRole("button", { name: "Last name, from Etternavn" }).click(),
  },
  {
    name: "how-read",
    list: 23,
    size: LARGE,
    act: (page) => page.getByRole("button", { name: "How it was read" }).click(),
  },
  {
    name: "context",
    list: 23,
    size: LARGE,
    act: (page) => page.getByRole("gridcell", { name: /bjørn.aasen/ }).click({ button: "right" }),
  },
  ...["light", "dark"].map((theme) => ({
    name: `palette-${theme}`,
    theme,
    list: 23,
    size: LARGE,
    act: (page) => page.keyboard.press("Control+k"),
  })),
  ...["light", "dark"].map((theme) => ({
    name: `settings-${theme}`,
    theme,
    size: LARGE,
    act: (page) => page.keyboard.press("Control+,"),
  })),
  ...["light", "dark"].map((theme) => ({
    name: `write-${theme}`,
    theme,
    list: 23,
    size: LARGE,
    act: (page) => page.getByRole("button", { name: /UTF-8/ }).click(),
  })),
  {
    name: "template",
    size: LARGE,
    act: (page) => page.getByRole("button", { name: "Write a template for the customer" }).click(),
  },
  {
    name: "long-list",
    list: 100000,
    size: LARGE,
    act: async (page) => {
      await page.getByRole("grid").focus();
      await page.keyboard.press("Control+End");
    },
  },
];

function serve() {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, "http://x").pathname);
    // A browser asks for one by itself; the window has none.
    if (path === "/favicon.ico") return response.writeHead(204).end();
    const file = join(SITE, path === "/" ? "index.html" : path);
    if (!file.startsWith(SITE) || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)], "content-security-policy": POLICY });
    createReadStream(file).pipe(response);
  });
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(server)));
}

const wanted = process.argv[2] ?? "";
const scenes = SCENES.filter(({ name }) => name.includes(wanted));
const axe = readFileSync(join(ROOT, "node_modules/axe-core/axe.min.js"), "utf8");
const server = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
mkdirSync(PICTURES, { recursive: true });

let failures = 0;
for (const { name, theme = "light", language = "en", list = 0, size, act, forcedColors } of scenes) {
  const page = await browser.newPage({ viewport: size, forcedColors });
  const troubles = [];
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.goto(
    `http://127.0.0.1:${server.address().port}/?theme=${theme}&language=${language}&list=${list}`,
  );
  try {
    await page.getByRole("heading", { level: 1 }).waitFor({ timeout: 5000 });
    if (list) await page.locator("[role=row][aria-rowindex='2']:not([aria-busy])").waitFor({ timeout: 5000 });
    await page.waitForTimeout(150);
    await act?.(page);
  } catch (error) {
    troubles.push(error.message);
  }
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document));
  for (const { id, help, nodes } of violations) {
    troubles.push(
      `${id}: ${help}\n    ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join("\n    ")}`,
    );
  }
  failures += troubles.length;
  console.log(`${troubles.length === 0 ? "ok  " : "FAIL"} ${name}`);
  for (const trouble of troubles) console.log(`  ${trouble}`);
  await page.close();
}
await browser.close();
server.close();
process.exit(failures === 0 ? 0 : 1);
