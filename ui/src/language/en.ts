/** The words of the window in English: a room that adds its own adds a file and nothing here. */
export default Object.values(
  import.meta.glob<string>(["../../../locales/en/*.ftl", "!../../../locales/en/cli.ftl"], {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);
