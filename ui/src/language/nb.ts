/** The words of the window in Norwegian: a room that adds its own adds a file and nothing here. */
export default Object.values(
  import.meta.glob<string>(["../../../locales/nb/*.ftl", "!../../../locales/nb/cli.ftl"], {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);
