// Coming in: a link opened in the browser that asked for it needs no tap, and a passkey is asked for, or made, here.
// Without this module one presses the button of the link; a passkey needs it.
// @ts-check

const comeIn = document.getElementById("come-in");
if (comeIn?.dataset.atOnce) comeIn.querySelector("form")?.requestSubmit();

for (const place of document.querySelectorAll("[data-passkey]")) if (place instanceof HTMLElement && window.PublicKeyCredential) offer(place);

/** @param {HTMLElement} place */
function offer(place) {
  const button = /** @type {HTMLButtonElement} */ (place.querySelector("button"));
  const making = place.dataset.passkey === "make";
  const options = JSON.parse(place.dataset.options ?? "{}");
  /** @type {AbortController | undefined} */
  let waiting;
  /** @type {HTMLElement} */ (place.querySelector("[data-unable]")).hidden = true;
  button.disabled = false;
  button.addEventListener("click", async () => {
    waiting?.abort();
    tell(place, "");
    button.disabled = true;
    try {
      const credential = making
        ? await navigator.credentials.create({ publicKey: creation(options) })
        : await navigator.credentials.get({ publicKey: request(options) });
      post(place, credential);
    } catch {
      tell(place, place.dataset.cancelled ?? "");
      button.disabled = false;
    }
  });
  if (!making && document.querySelector("[autocomplete~=webauthn]")) waiting = suggest(place, options);
}

/**
 * Lets the browser offer a passkey at the e-mail field, where it can.
 * @param {HTMLElement} place
 * @param {any} options
 */
function suggest(place, options) {
  const waiting = new AbortController();
  void (async () => {
    if (!await PublicKeyCredential.isConditionalMediationAvailable?.()) return;
    const credential = await navigator.credentials.get({ publicKey: request(options), mediation: "conditional", signal: waiting.signal });
    post(place, credential);
  })().catch(() => undefined);
  return waiting;
}

/**
 * @param {HTMLElement} place
 * @param {Credential | null} credential
 */
function post(place, credential) {
  const form = /** @type {HTMLFormElement} */ (place.querySelector("form"));
  /** @param {string} name */
  const field = name => /** @type {HTMLInputElement} */ (form.querySelector(`[name$='.${name}']`));
  field("Credential").value = JSON.stringify(told(/** @type {PublicKeyCredential} */ (credential)));
  const keep = document.querySelector("[type=checkbox][name$='.Keep']");
  if (keep instanceof HTMLInputElement) field("Keep").value = String(keep.checked);
  form.submit();
}

/**
 * @param {HTMLElement} place
 * @param {string} text
 */
function tell(place, text) {
  const told = /** @type {HTMLElement} */ (place.querySelector("[data-failed]"));
  told.textContent = text;
  told.hidden = text === "";
}

// Bytes travel as base64url. Browsers can do this by themselves, but not all that can use passkeys.

/** @param {any} options */
function creation(options) {
  return { ...options, challenge: bytes(options.challenge), user: { ...options.user, id: bytes(options.user.id) }, excludeCredentials: listed(options.excludeCredentials) };
}

/** @param {any} options */
function request(options) {
  return { ...options, challenge: bytes(options.challenge), allowCredentials: listed(options.allowCredentials) };
}

/** @param {any[] | undefined} credentials */
function listed(credentials) {
  return (credentials ?? []).map(each => ({ ...each, id: bytes(each.id) }));
}

/** @param {PublicKeyCredential} credential */
function told(credential) {
  const answer = /** @type {any} */ (credential.response);
  /** @type {Record<string, unknown>} */
  const response = { clientDataJSON: text(answer.clientDataJSON), transports: answer.getTransports?.() };
  for (const part of ["attestationObject", "authenticatorData", "signature", "userHandle"])
    if (answer[part]) response[part] = text(part === "authenticatorData" && answer.getAuthenticatorData ? answer.getAuthenticatorData() : answer[part]);
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults(),
    response,
  };
}

/** @param {string} encoded */
function bytes(encoded) {
  return Uint8Array.from(atob(encoded.replaceAll("-", "+").replaceAll("_", "/")), c => c.charCodeAt(0));
}

/** @param {ArrayBuffer} buffer */
function text(buffer) {
  return btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
