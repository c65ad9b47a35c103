// SPDX-License-Identifier: GPL-3.0-or-later
// A certified OpenID server with Entra's paths and one person, who always signs in. Run in the folder where oidc-provider
// is installed: node server.mjs CERTIFICATE_JWK_FILE. Prints its port. Lives until its standard input ends.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const { default: Provider, interactionPolicy } = await import(
  pathToFileURL(resolve("node_modules/oidc-provider/lib/index.js")),
);

const tenant = "c0ffee00-1111-4222-8333-444455556666";
const person = "badcab1e-1111-4222-8333-444455556666";
const secret = "badcab1e-2222-4222-8333-444455556666";
const certificate = "badcab1e-3333-4222-8333-444455556666";
const api = "https://api.security.microsoft.com";
const deviceCodeLifetime = 3; // seconds: the tests that let one run out wait for it

const server = createServer();
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const { port } = server.address();
const counts = {}; // token requests by grant type

const policy = interactionPolicy.base();
policy.add(new interactionPolicy.Prompt({ name: "select_account", requestable: true }), 0);

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: person,
      application_type: "native",
      token_endpoint_auth_method: "none",
      grant_types: ["authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code"],
      redirect_uris: ["http://localhost"],
      response_types: ["code"],
    },
    {
      client_id: secret,
      client_secret: "a+b&c=d%20e f/g~_the-secret",
      token_endpoint_auth_method: "client_secret_post",
      grant_types: ["client_credentials"],
      redirect_uris: [],
      response_types: [],
    },
    {
      client_id: certificate,
      token_endpoint_auth_method: "private_key_jwt",
      token_endpoint_auth_signing_alg: "PS256",
      grant_types: ["client_credentials"],
      redirect_uris: [],
      response_types: [],
      jwks: { keys: [JSON.parse(readFileSync(process.argv[2], "utf8"))] },
    },
  ],
  scopes: ["openid", "offline_access", `${api}/Incident.Read`, `${api}/.default`],
  routes: {
    authorization: `/${tenant}/oauth2/v2.0/authorize`,
    token: `/${tenant}/oauth2/v2.0/token`,
    device_authorization: `/${tenant}/oauth2/v2.0/devicecode`,
    code_verification: "/device",
  },
  features: {
    devInteractions: { enabled: false },
    deviceFlow: { enabled: true },
    clientCredentials: { enabled: true },
    resourceIndicators: { enabled: false },
    userinfo: { enabled: false },
  },
  enabledJWA: { clientAuthSigningAlgValues: ["PS256"] },
  clientAuthMethods: ["none", "client_secret_post", "private_key_jwt"],
  pkce: { required: () => true, methods: ["S256"] },
  interactions: { policy, url: (_, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  issueRefreshToken: (_, client) => client.grantTypeAllowed("refresh_token"),
  rotateRefreshToken: true,
  ttl: { AccessToken: 3600, ClientCredentials: 3600, DeviceCode: deviceCodeLifetime, RefreshToken: 86400, Grant: 86400, Interaction: 60, Session: 86400 },
  cookies: { keys: ["a key of the tests"] },
});

async function grantTo(client, scope) {
  const grant = new provider.Grant({ accountId: "ann@example.com", clientId: client });
  grant.addOIDCScope(scope);
  return grant.save();
}

// The person's part: signs in and consents at once.
async function interact(request, response) {
  const { params } = await provider.interactionDetails(request, response);
  const grantId = await grantTo(params.client_id, params.scope);
  await provider.interactionFinished(request, response, {
    select_account: {},
    login: { accountId: "ann@example.com" },
    consent: { grantId },
  });
}

// What the person does with a code on the verification page.
async function decide(response, url) {
  const code = await provider.DeviceCode.findByUserCode(url.searchParams.get("code").replace(/[^A-Z]/gi, ""), {
    ignoreExpiration: true,
  });
  if (url.pathname === "/test/decline") {
    Object.assign(code, { error: "access_denied", errorDescription: "declined" });
  } else {
    const { scope } = code.params;
    Object.assign(code, {
      accountId: "ann@example.com",
      grantId: await grantTo(code.clientId, scope),
      scope,
      authTime: Math.floor(Date.now() / 1000),
    });
  }
  await code.save();
  response.end();
}

provider.use(async (context, next) => {
  await next();
  const type = context.oidc?.route === "token" && context.oidc.params?.grant_type;
  if (type) counts[type] = (counts[type] ?? 0) + 1;
});

const serve = provider.callback();
server.on("request", (request, response) => {
  const url = new URL(request.url, `http://127.0.0.1:${port}`);
  const fail = (error) => {
    response.statusCode = 500;
    response.end(String(error));
  };
  if (url.pathname.startsWith("/interaction/")) return interact(request, response).catch(fail);
  if (url.pathname === "/test/counts") return response.end(JSON.stringify(counts));
  if (url.pathname.startsWith("/test/")) return decide(response, url).catch(fail);
  // Entra grants offline_access without a prompt for consent, OpenID only with one.
  request.url = request.url.replace("prompt=select_account", "prompt=select_account%20consent");
  return serve(request, response);
});
process.stdin.on("end", () => process.exit()).resume();
console.log(port);
