/*
 * Asks the browser to make or use a passkey, and sends its answer by the page's own form. Where the browser knows no
 * passkeys, or scripts are off, the form stays hidden and the page works without.
 */
(() => {
  if (!window.PublicKeyCredential) return;

  const bytes = text => Uint8Array.from(
    atob(text.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

  const read = options => {
    const ids = list => (list ?? []).map(known => ({...known, id: bytes(known.id)}));
    return {
      ...options,
      challenge: bytes(options.challenge),
      ...(options.user && {user: {...options.user, id: bytes(options.user.id)}}),
      excludeCredentials: ids(options.excludeCredentials),
      allowCredentials: ids(options.allowCredentials)
    };
  };

  const written = credential => {
    const response = {clientDataJSON: text(credential.response.clientDataJSON)};
    for (const part of ['attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
      if (credential.response[part]) response[part] = text(credential.response[part]);
    }
    return JSON.stringify({
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      response,
      clientExtensionResults: credential.getClientExtensionResults()
    });
  };

  for (const form of document.querySelectorAll('form[data-passkey]')) {
    const said = form.querySelector('[aria-live]');
    const publicKey = read(JSON.parse(form.dataset.passkey).publicKey);
    form.hidden = false;
    form.addEventListener('submit', async event => {
      event.preventDefault();
      said.textContent = '';
      try {
        const credential = publicKey.user
          ? await navigator.credentials.create({publicKey})
          : await navigator.credentials.get({publicKey});
        form.elements.credential.value = written(credential);
      } catch (refused) {
        said.textContent = refused.name === 'InvalidStateError'
          ? 'This device has a passkey for your account already.'
          : 'The passkey was not used. Nothing was changed: try again, or go another way.';
        return;
      }
      form.submit();
    });
  }
})();
