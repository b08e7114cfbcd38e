/** The words of the window in Dutch: a room that adds its own adds a file and nothing here. */
export default Object.values(
  import.meta.glob<string>(["../../../locales/nl/*.ftl", "!../../../locales/nl/cli.ftl"], {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);
