/**
 * A stand-in for a tenant of Microsoft's own cloud: its sign-in, an environment and Business Central, over https and
 * behind a proxy, with roots of its own. The app knows nothing of it: proxy and roots are what a system gives it.
 */
import { X509Certificate, constants, createHash, verify } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer as createProxy } from "node:http";
import { createServer } from "node:https";
import { join } from "node:path";

import { ROOM, run } from "./desk.mjs";

export const ENVIRONMENT = "https://contoso.crm4.dynamics.com";
export const CLIENT = "3f5b7a90-1c2d-4e6f-8a9b-0d1e2f3a4b5c";
/** Stands in every token; it must never be seen anywhere. */
export const CANARY = "heron-7T-canary";
const TENANT = "7c1d5a3e-2b64-4f0a-9d58-0c2f4e6a8b10";
const AUTHORITY = "https://login.microsoftonline.com";
const HOSTS = ["login.microsoftonline.com", "contoso.crm4.dynamics.com", "api.businesscentral.dynamics.com"];

/** A root and a certificate it signed, made for this run. */
function certificates(folder) {
  const at = (name) => join(folder, name);
  const make = (...args) => run("openssl", args);
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  make("req", "-x509", ...key, "-keyout", at("root.key"), "-out", at("root.pem"), "-days", "2", "-subj", "/CN=Contoso Test Root");
  make("req", ...key, "-keyout", at("key.pem"), "-out", at("request.pem"), "-subj", "/CN=contoso");
  writeFileSync(at("names"), `subjectAltName=${HOSTS.map((host) => `DNS:${host}`).join(",")}\n`);
  make("x509", "-req", "-in", at("request.pem"), "-CA", at("root.pem"), "-CAkey", at("root.key"), "-CAcreateserial",
    "-days", "2", "-extfile", at("names"), "-out", at("cert.pem"));
  return { roots: at("root.pem"), key: readFileSync(at("key.pem")), cert: readFileSync(at("cert.pem")) };
}

export class Microsoft {
  /** What was asked of the sign-in server, by its kind. */
  grants = [];
  /** The certificate of the app registration, as its administrator uploaded it. */
  certificate = null;
  #nonces = new Map();

  static async start(test) {
    const own = new Microsoft();
    const { roots, key, cert } = certificates(mkdtempSync(join(ROOM, "microsoft-")));
    const secure = createServer({ key, cert }, (request, answer) => own.#answer(request, answer));
    const proxy = createProxy();
    proxy.on("connect", ({ url }, socket) => {
      socket.on("error", () => {});
      if (!HOSTS.some((host) => url === `${host}:443`)) return socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      secure.emit("connection", socket);
    });
    await new Promise((done) => proxy.listen(0, "127.0.0.1", done));
    test.after(() => {
      proxy.close();
      proxy.closeAllConnections();
    });
    const address = `http://127.0.0.1:${proxy.address().port}`;
    own.env = { HTTPS_PROXY: address, https_proxy: address, NO_PROXY: "", no_proxy: "", SSL_CERT_FILE: roots, SSL_CERT_DIR: "" };
    return own;
  }

  /** The person chooses an account and agrees: the browser goes back to where the address wants it. */
  async agree(address) {
    const asked = new URL(address).searchParams;
    const code = `${CANARY}-code-${this.#nonces.size}`;
    this.#nonces.set(code, asked.get("nonce"));
    const back = new URL(asked.get("redirect_uri"));
    back.search = new URLSearchParams({ code, state: asked.get("state") });
    return (await fetch(back, { signal: AbortSignal.timeout(20_000) })).text();
  }

  /** The assertion is by the key of the app's certificate, about itself, for this address, and not over. */
  #proves(assertion, address) {
    if (this.certificate === null) return false;
    const [head, body, signature] = assertion.split(".");
    const read = (part) => JSON.parse(Buffer.from(part, "base64url"));
    const { raw, publicKey } = new X509Certificate(this.certificate);
    const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
    const { iss, sub, aud, exp } = read(body);
    return read(head)["x5t#S256"] === createHash("sha256").update(raw).digest("base64url")
      && verify("sha256", Buffer.from(`${head}.${body}`), { key: publicKey, ...padding }, Buffer.from(signature, "base64url"))
      && iss === CLIENT && sub === CLIENT && aud === address && exp > Date.now() / 1000;
  }

  async #answer(request, answer) {
    let body = "";
    for await (const part of request) body += part;
    const path = request.url.split("?")[0];
    const say = (status, json, headers = {}) => {
      answer.writeHead(status, { "content-type": "application/json", ...headers });
      answer.end(JSON.stringify(json));
    };
    if (request.headers.host !== HOSTS[0]) {
      if (request.headers.authorization) {
        return say(403, { error: { code: "0x80072560", message: "The user is not a member of the organization." } });
      }
      return say(401, {}, {
        "www-authenticate": `Bearer authorization_uri=${AUTHORITY}/${TENANT}/oauth2/authorize, resource_id=${ENVIRONMENT}/`,
      });
    }
    const at = (name) => `${AUTHORITY}/${TENANT}/${name}`;
    if (path.endsWith("/.well-known/openid-configuration")) {
      return say(200, {
        issuer: at("v2.0"),
        authorization_endpoint: at("oauth2/v2.0/authorize"),
        token_endpoint: at("oauth2/v2.0/token"),
      });
    }
    if (!path.endsWith("/token")) return say(404, {});
    const form = new URLSearchParams(body);
    this.grants.push(form.get("grant_type"));
    if (form.has("client_assertion") && !this.#proves(form.get("client_assertion"), at("oauth2/v2.0/token"))) {
      return say(401, { error: "invalid_client", error_codes: [50013],
        error_description: "AADSTS50013: Assertion failed signature validation." });
    }
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      aud: CLIENT, iss: at("v2.0"), tid: TENANT, oid: "0d0a9b8c-0000-4000-8000-00000000ada0", sub: "kari", name: "Kari Nordmann",
      preferred_username: "kari@contoso.example", nonce: this.#nonces.get(form.get("code")) ?? undefined, iat: now, nbf: now, exp: now + 3600,
    };
    const part = (json) => Buffer.from(JSON.stringify(json)).toString("base64url");
    say(200, {
      token_type: "Bearer",
      scope: form.get("scope").split(" ")[0],
      expires_in: 3599,
      access_token: `${CANARY}-access-${this.grants.length}`,
      // An app in its own name gets nothing else.
      ...(form.get("grant_type") !== "client_credentials" && {
        refresh_token: `${CANARY}-refresh-${this.grants.length}`,
        id_token: `${part({ alg: "RS256" })}.${part(claims)}.signed`,
      }),
    });
  }
}
