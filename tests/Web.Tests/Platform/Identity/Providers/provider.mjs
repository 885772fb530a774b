// A real identity provider for the tests: two issuers, each on a port of its own, with a sign-in page where one says who one is
// and how surely that is known. It can be told to lie: «tamper» alters the id token it would have given, as an attacker would.
// Usage: node provider.mjs FOLDER-OF-NODE-MODULES PUBLIC-JWK. Says on one line where the two listen; ends with its input.
import { createRequire } from "node:module";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";

const [modules, clientKey] = process.argv.slice(2);
const find = createRequire(pathToFileURL(`${modules}/x.js`));
const load = name => import(pathToFileURL(find.resolve(name)).href);
const { default: Provider } = await load("oidc-provider");
const jose = await load("jose");

/** Who has signed in where, by their subject: what is to stand in the token. */
const told = new Map();
process.stdin.resume();
process.stdin.on("end", () => process.exit());

const forged = await key("first");
const issuers = await Promise.all(["a", "b"].map(start));
console.log(`Issuers: ${issuers.join(" ")}`);

async function start() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise(done => server.once("listening", done));
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const keys = [await key("first"), await key("second", "ES256")];
  let published = keys.slice(0, 1);
  const provider = new Provider(issuer, settings(keys));
  // The address of the house is not known when this starts.
  provider.Client.prototype.redirectUriAllowed = uri => /^https?:\/\/localhost(:\d+)?\/sign-in\/callback\/[a-z]+$/.test(uri);
  provider.use(async (ctx, next) => {
    if (ctx.path === "/publish") { published = keys.slice(0, Number(ctx.query.keys)); ctx.body = ""; return; }
    if (ctx.path.startsWith("/interaction/")) return signIn(ctx, provider);
    await next();
    if (ctx.path === "/jwks") ctx.body = { keys: ctx.body.keys.filter(k => published.some(p => p.kid === k.kid)) };
    if (ctx.path === "/token" && ctx.body?.id_token) ctx.body.id_token = await altered(ctx.body.id_token, keys);
  });
  server.on("request", provider.callback());
  return issuer;
}

function settings(keys) {
  const common = { redirect_uris: ["https://localhost/sign-in/callback/any"], response_types: ["code"], grant_types: ["authorization_code"] };
  return {
    clients: [
      { ...common, client_id: "by-key", token_endpoint_auth_method: "private_key_jwt", token_endpoint_auth_signing_alg: "ES256", jwks: { keys: [JSON.parse(clientKey)] } },
      { ...common, client_id: "by-secret", token_endpoint_auth_method: "client_secret_basic", client_secret: "a secret & more" },
    ],
    jwks: { keys },
    acrValues: ["low", "high"],
    claims: { openid: ["sub", "pid", "acr", "auth_time"], email: ["email", "email_verified"] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: ["only for tests"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...told.get(id)?.claims }) }),
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
      grant.addOIDCScope("openid email");
      await grant.save();
      return grant;
    },
    ttl: { Interaction: 600, Session: 600, Grant: 600, IdToken: 600, AccessToken: 600 },
  };
}

async function key(kid, alg = "RS256") {
  const pair = await jose.generateKeyPair(alg, { extractable: true });
  return { ...await jose.exportJWK(pair.privateKey), kid, alg, use: "sig" };
}

/** The sign-in page: who, how surely, and what the token is to say. */
async function signIn(ctx, provider) {
  const interaction = await provider.interactionDetails(ctx.req, ctx.res);
  if (ctx.method === "GET") {
    const field = (name, label) => `<p><label>${label} <input name="${name}"></label></p>`;
    ctx.type = "html";
    ctx.body = `<!DOCTYPE html><html lang="en"><title>Provider</title><link rel="icon" href="data:,"><h1>Who are you?</h1><p id="asked">${interaction.params.acr_values ?? ""} ${interaction.params.prompt ?? ""}</p>
      <form method="post">${field("sub", "Account")}${field("acr", "Level")}${field("pid", "Number")}${field("email", "E-mail")}${field("verified", "Verified")}${field("tamper", "Lie")}
      <button name="what" value="in">Sign in</button><button name="what" value="cancel">Cancel</button></form></html>`;
    return;
  }
  const chunks = [];
  for await (const chunk of ctx.req) chunks.push(chunk);
  const form = new URLSearchParams(Buffer.concat(chunks).toString());
  const value = name => form.get(name) || undefined;
  let result = { error: value("what") === "cancel" ? "access_denied" : value("what"), error_description: "As you wish" };
  if (value("what") === "in") {
    const sub = value("sub");
    told.set(sub, { tamper: value("tamper"), claims: { pid: value("pid"), email: value("email"), email_verified: value("verified") === undefined ? undefined : value("verified") === "true", acr: value("acr") } });
    result = { login: { accountId: sub, acr: value("acr"), remember: true } };
  }
  ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, result, { mergeWithLastSubmission: false }));
}

async function altered(token, keys) {
  const claims = jose.decodeJwt(token);
  const lie = told.get(claims.sub)?.tamper;
  const sign = async (changes, by = keys[0]) => new jose.SignJWT({ ...claims, ...changes }).setProtectedHeader({ alg: by.alg, kid: by.kid }).sign(await jose.importJWK(by, by.alg));
  const [head, body, signature] = token.split(".");
  const encoded = value => Buffer.from(JSON.stringify(value)).toString("base64url");
  const now = Math.floor(Date.now() / 1000);
  switch (lie) {
    case "forged": return sign({}, forged);
    case "altered": return [head, encoded({ ...claims, sub: "somebody-else" }), signature].join(".");
    case "none": return [encoded({ alg: "none" }), body, ""].join(".");
    case "none-signed": return [encoded({ alg: "none", kid: "first" }), body, signature].join(".");
    case "public-as-secret": {
      const published = { kty: keys[0].kty, n: keys[0].n, e: keys[0].e };
      return new jose.SignJWT(claims).setProtectedHeader({ alg: "HS256", kid: "first" }).sign(Buffer.from(JSON.stringify(published)));
    }
    case "audience": return sign({ aud: "another-client" });
    case "audiences": return sign({ aud: [claims.aud, "another-client"] });
    case "azp": return sign({ azp: "another-client" });
    case "issuer": return sign({ iss: "https://idporten.example" });
    case "nonce": return sign({ nonce: "not-yours" });
    case "no-nonce": return sign({ nonce: undefined });
    case "expired": return sign({ exp: now - 300, iat: now - 900 + 30 });
    case "no-expiry": return sign({ exp: undefined });
    case "old": return sign({ iat: now - 3600 });
    case "future": return sign({ nbf: now + 600 });
    case "no-subject": return sign({ sub: undefined });
    case "earlier": return sign({ auth_time: now - 3600 });
    case "email-as-text": return sign({ email_verified: "true" });
    case "second-key": return sign({}, keys[1]);
    case "encrypted-rubbish": return "a.b.c.d.e";
    default: return token;
  }
}
