/**
 * An OpenID provider that others wrote (oidc-provider), with Entra's paths, scopes and answers put in front of it:
 * what sign-in is proved against besides our own practice tenant. It listens on loopback, says where on standard
 * output, and ends when its standard input ends.
 *
 * `POST /-/browse` plays the browser: it follows an address to where the app is called back, and answers with that
 * address. The other `/-/` paths break things on purpose or try what an attacker would.
 */
import { createServer } from "node:http";
import { generateKeyPairSync } from "node:crypto";

import { Provider } from "oidc-provider";

const [TENANT, CLIENT] = process.argv.slice(2);
const ACCOUNT = "6a113556-5c1d-4e7a-9b30-51c0de0ffafa";
const PERMISSIONS = "user_impersonation Financials.ReadWrite.All";

const listen = (server) => new Promise((done) => server.listen(0, "127.0.0.1", () => done(server.address().port)));
const readAll = async (stream) => {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
};

// What the next calls of the token endpoint get instead of an answer, and what the next person does.
let faults = [];
let deny = false;
let spoil = false;
let issuer = "";
let inner = 0;
const sent = { authorization_code: [], refresh_token: [] };

const front = createServer((request, answer) => {
  handle(request, answer).catch((error) => {
    answer.writeHead(500).end(String(error));
  });
});
const port = await listen(front);
const origin = `http://127.0.0.1:${port}`;
issuer = `${origin}/${TENANT}/v2.0`;
const at = (path) => `/${TENANT}/${path}`;

const key = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" });
const provider = new Provider(issuer, {
  clients: [
    {
      client_id: CLIENT,
      application_type: "native",
      token_endpoint_auth_method: "none",
      grant_types: ["authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code"],
      response_types: ["code"],
      redirect_uris: ["http://localhost", "http://127.0.0.1"],
    },
  ],
  jwks: { keys: [{ ...key, use: "sig", alg: "RS256", kid: "one" }] },
  cookies: { keys: ["only for tests"] },
  conformIdTokenClaims: false,
  claims: { openid: ["sub", "tid", "oid"], profile: ["name", "preferred_username"] },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({ sub: id, oid: id, tid: TENANT, name: "Ada Admin", preferred_username: "admin@contoso.example" }),
  }),
  expiresWithSession: () => false,
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  routes: {
    authorization: at("oauth2/v2.0/authorize"),
    token: at("oauth2/v2.0/token"),
    device_authorization: at("oauth2/v2.0/devicecode"),
    code_verification: "/device",
    jwks: at("discovery/v2.0/keys"),
  },
  features: {
    devInteractions: { enabled: false },
    deviceFlow: { enabled: true },
    resourceIndicators: {
      enabled: true,
      useGrantedResource: () => true,
      getResourceServerInfo: (_, resource) => ({ scope: PERMISSIONS, audience: resource, accessTokenFormat: "opaque" }),
    },
  },
});
provider.proxy = true;
// Somebody who always knows who they are, and says yes unless they were told to say no.
provider.use(async (ctx, next) => {
  if (!ctx.path.startsWith("/interaction/")) return next();
  const { params, grantId } = await provider.interactionDetails(ctx.req, ctx.res);
  if (deny) {
    deny = false;
    const error = { error: "access_denied", error_description: "AADSTS65004: User declined to consent." };
    await provider.interactionFinished(ctx.req, ctx.res, error);
  } else {
    const grant = (grantId && (await provider.Grant.find(grantId))) || new provider.Grant({ accountId: ACCOUNT, clientId: params.client_id });
    grant.addOIDCScope("openid profile offline_access");
    for (const resource of [params.resource].flat().filter(Boolean)) grant.addResourceScope(resource, PERMISSIONS);
    // Consent to the second resource is given with the first, as at Entra where one page asks for both.
    grant.addResourceScope(origin, PERMISSIONS);
    const result = { login: { accountId: ACCOUNT }, consent: { grantId: await grant.save() } };
    await provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: true });
  }
  ctx.respond = false;
});
inner = await listen(createServer(provider.callback()));

/**
 * Entra names the resource in the scope; the provider has a parameter for it. What is granted is `wide`: Entra's
 * refresh tokens are bound to no resource, the provider's to what was asked for first.
 */
function translate(params, { one = false, wide = false } = {}) {
  const scopes = (params.get("scope") ?? "").split(" ");
  const resources = new Set();
  const plain = scopes.map((scope) => {
    if (!scope.includes("://")) return scope;
    const cut = scope.lastIndexOf("/");
    resources.add(scope.slice(0, cut).replace(/\/$/, ""));
    return scope.slice(cut + 1);
  });
  if (one && resources.size > 1) return null;
  if (wide) plain.push(...PERMISSIONS.split(" ").filter((name) => !plain.includes(name)));
  if (params.has("scope")) params.set("scope", plain.join(" "));
  for (const resource of resources) params.append("resource", resource);
  return [...resources];
}

async function forward(method, path, headers, body) {
  const kept = { ...headers, host: `127.0.0.1:${port}`, "x-forwarded-proto": "http", "x-forwarded-host": `127.0.0.1:${port}` };
  for (const name of ["content-length", "connection", "transfer-encoding"]) delete kept[name];
  return fetch(`http://127.0.0.1:${inner}${path}`, { method, headers: kept, body, redirect: "manual" });
}

const form = { "content-type": "application/x-www-form-urlencoded" };

/** A call of the token endpoint, answered as Entra does: whole scopes, numbers in refusals. */
async function tokens(params) {
  const resources = translate(params, { one: true });
  if (resources === null) return { status: 400, json: { error: "invalid_request", error_codes: [28000] } };
  const got = await forward("POST", at("oauth2/v2.0/token"), form, params.toString());
  const json = await got.json();
  if (json.error) {
    json.error_codes = [70000];
    json.error_description = `AADSTS70000: ${json.error_description ?? ""}\r\nTrace ID: t\r\nCorrelation ID: c`;
  } else {
    // Who polls for a device names no scope; it was named when the code was asked for.
    const [resource = origin] = resources;
    json.scope = `${resource}/${params.get("scope")?.split(" ")[0] ?? "user_impersonation"} ${resource}/.default`;
  }
  return { status: got.status, json };
}

/** Follows an address as a browser does, cookies and all, until the app is called or a page is left to look at. */
async function browse(address) {
  const cookies = new Map();
  let next = address;
  let post = null;
  for (let steps = 0; steps < 20; steps += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const got = await fetch(next, {
      redirect: "manual",
      headers: { cookie, ...(post && form) },
      ...(post && { method: "POST", body: post }),
    });
    for (const line of got.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    post = null;
    const location = got.headers.get("location");
    if (location === null) {
      const page = await got.text();
      const field = (name) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1];
      const xsrf = field("xsrf");
      const code = new URL(next).searchParams.get("user_code") ?? field("user_code");
      // The page of the device: type the code, then say that it is ours.
      if (!xsrf || steps > 15) return page;
      post = new URLSearchParams({ xsrf, user_code: code ?? "", confirm: "yes" }).toString();
      next = `${origin}/device`;
      continue;
    }
    next = new URL(location, next).href;
    if (!next.startsWith(origin)) return next;
  }
  throw new Error("no end of redirects");
}

async function handle(request, answer) {
  const url = new URL(request.url, origin);
  const body = await readAll(request);
  const reply = (status, json) => {
    answer.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(json));
  };
  const path = url.pathname;
  if (path === "/-/browse") return reply(200, { to: await browse(body.toString()) });
  if (path === "/-/faults") {
    faults = JSON.parse(body.toString());
    return reply(200, {});
  }
  if (path === "/-/deny") return reply(200, { deny: (deny = true) });
  if (path === "/-/spoil") return reply(200, { spoil: (spoil = true) });
  if (path === "/-/replay") {
    const { status, json } = await tokens(new URLSearchParams(sent[body.toString()][0]));
    return reply(200, { status, error: json.error ?? null });
  }
  if (path === at("v2.0/.well-known/openid-configuration")) {
    return reply(200, {
      issuer,
      authorization_endpoint: origin + at("oauth2/v2.0/authorize"),
      token_endpoint: origin + at("oauth2/v2.0/token"),
      device_authorization_endpoint: origin + at("oauth2/v2.0/devicecode"),
      authorization_response_iss_parameter_supported: true,
    });
  }
  if (path === at("oauth2/v2.0/token")) {
    const fault = faults.shift();
    if (fault === "drop") return request.socket.destroy();
    if (fault === "html") return answer.writeHead(200, { "content-type": "text/html" }).end("<html>Guests log in here");
    if (fault === "429") return answer.writeHead(429, { "retry-after": "1" }).end();
    const params = new URLSearchParams(body.toString());
    sent[params.get("grant_type")]?.push(params.toString());
    if (spoil) params.set("code_verifier", "x".repeat(43));
    spoil = false;
    const { status, json } = await tokens(params);
    return reply(status, json);
  }
  if (path === at("oauth2/v2.0/authorize")) {
    translate(url.searchParams, { wide: true });
    // Entra gives a refresh token for the scope alone; OpenID Connect wants the page of consent with it.
    url.searchParams.set("prompt", "consent");
  }
  let sending = request.method === "POST" ? body.toString() : undefined;
  if (path === at("oauth2/v2.0/devicecode")) {
    const params = new URLSearchParams(sending);
    translate(params, { one: true, wide: true });
    params.set("prompt", "consent");
    sending = params.toString();
  }
  const got = await forward(request.method, path + url.search, request.headers, sending);
  const headers = Object.fromEntries([...got.headers].filter(([name]) => !["set-cookie", "transfer-encoding", "content-encoding", "content-length"].includes(name)));
  const cookies = got.headers.getSetCookie();
  answer.writeHead(got.status, cookies.length > 0 ? { ...headers, "set-cookie": cookies } : headers);
  answer.end(Buffer.from(await got.arrayBuffer()));
}

console.log(JSON.stringify({ origin }));
process.stdin.on("end", () => process.exit(0)).resume();
