/** A connection string to begin with. The one of the practice customer can be tested; it is as invented as that. */
export function example(practice: boolean): string {
  const app = practice ? "6a1c0de5-5c1d-4e7a-9b30-51c0dea11b01" : "11111111-2222-3333-4444-555555555555";
  const who = practice
    ? ["Username=bcsync@contoso.example", "Password=practice-sync"]
    : ["Username=sync@contoso.example"];
  return [
    "AuthType=OAuth",
    ...who,
    "Url=https://contoso.crm4.dynamics.com",
    `AppId=${app}`,
    `RedirectUri=app://${app}`,
    ...(practice ? ["ProxyVersion=100"] : []),
    "LoginPrompt=Auto",
  ].join(";");
}
