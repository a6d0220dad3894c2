/*
 * Asks the browser to make or use a passkey, and sends its answer by the page's own form, or gives it to a screen's dialog
 * (window.wellkeptPasskey). Where the browser knows no passkeys, or scripts are off, what offers it stays hidden and the page
 * works without. It is offered by a whole form, or by a part of one with a button of its own, beside which the form can be
 * sent in another way.
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

  const answer = async publicKey => written(publicKey.user
    ? await navigator.credentials.create({publicKey})
    : await navigator.credentials.get({publicKey}));

  window.wellkeptPasskey = asked => answer(read(JSON.parse(asked).publicKey));

  const fieldsBefore = (form, offer) => [...form.elements].filter(
    field => field.compareDocumentPosition(offer) & Node.DOCUMENT_POSITION_FOLLOWING);

  for (const offer of document.querySelectorAll('[data-passkey]')) {
    const said = offer.querySelector('[aria-live]');
    const publicKey = read(JSON.parse(offer.dataset.passkey).publicKey);
    const form = offer.closest('form');
    const isPart = form !== offer;
    offer.hidden = false;
    if (isPart) offer.nextElementSibling.hidden = false;
    (isPart ? offer.querySelector('button') : form).addEventListener(isPart ? 'click' : 'submit', async event => {
      event.preventDefault();
      said.textContent = '';
      if (isPart && !fieldsBefore(form, offer).every(field => field.reportValidity())) return;
      try {
        form.elements.credential.value = await answer(publicKey);
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
