/*
 * Warns before a session ends, so that nobody loses what they are writing. Somebody who types is there, though the server
 * hears nothing of it until they leave the field: that counts as doing something. The warning is a dialog that takes the
 * focus, is read out, and gives the focus back; nothing on the page behind it changes.
 */
(() => {
  const ADDRESS = '/workspace/session';
  const MINUTE = 60_000;
  const WARN_BEFORE = 2 * MINUTE;
  const WARN_BEFORE_LONGEST = 10 * MINUTE;

  let acted = false;
  let idleEnd = Infinity;
  let longestEnd = Infinity;
  let warnedOfLongest = false;
  let dialog = null;

  for (const kind of ['keydown', 'pointerdown', 'input', 'wheel']) {
    addEventListener(kind, () => { acted = true; }, {capture: true, passive: true});
  }

  const ask = async method => {
    acted = false;
    let answer;
    try {
      const response = await fetch(ADDRESS, {method, cache: 'no-store', credentials: 'same-origin'});
      if (!response.ok) return;
      answer = await response.json();
    } catch {
      return; // the server can't be reached just now; the page itself says so
    }
    if (!answer.signedIn) {
      clearInterval(ticking);
      say('You are signed out',
        'What you saved is safe. If you were writing, copy what you see on this page first. Then sign in again.',
        'Close', () => {});
      return;
    }
    idleEnd = Date.now() + answer.idle * 1000;
    longestEnd = Date.now() + answer.longest * 1000;
    warn();
  };

  const warn = () => {
    const now = Date.now();
    if (longestEnd - now <= WARN_BEFORE_LONGEST && !warnedOfLongest) {
      warnedOfLongest = true;
      say('You will soon be signed out',
        `For safety nobody stays signed in for longer than this. At ${time(longestEnd)} you are signed out: save what you are writing before, then sign in again.`,
        'I will save it', () => ask('POST'));
    } else if (idleEnd - now <= WARN_BEFORE && idleEnd < longestEnd) {
      say('Are you still there?',
        `Nothing was done here for a while. At ${time(idleEnd)} you are signed out, unless you stay. What you typed is still here.`,
        'Stay signed in', () => ask('POST'));
    }
  };

  const time = moment => new Date(moment).toLocaleTimeString('en-GB', {hour: '2-digit', minute: '2-digit'});

  const element = (name, properties) => Object.assign(document.createElement(name), properties);

  const say = (heading, words, button, then) => {
    if (dialog) dialog.remove();
    const mine = dialog = element('dialog', {className: 'staying'});
    mine.setAttribute('role', 'alertdialog');
    mine.setAttribute('aria-labelledby', 'staying-heading');
    mine.setAttribute('aria-describedby', 'staying-words');
    const press = element('button', {type: 'button', className: 'button primary', textContent: button, autofocus: true});
    mine.append(
      element('h2', {id: 'staying-heading', textContent: heading}),
      element('p', {id: 'staying-words', textContent: words}),
      press);
    press.addEventListener('click', () => mine.close());
    mine.addEventListener('close', () => { // by the button or by Escape
      mine.remove();
      if (dialog === mine) dialog = null;
      then();
    });
    document.body.append(mine);
    mine.showModal();
  };

  const ticking = setInterval(() => {
    if (dialog) {
      if (Date.now() >= Math.min(idleEnd, longestEnd)) ask('GET');
    } else if (acted) {
      ask('POST');
    } else if (Date.now() >= Math.min(idleEnd - WARN_BEFORE, longestEnd - WARN_BEFORE_LONGEST)) {
      ask('GET'); // another tab may have been busy meanwhile
    }
  }, MINUTE / 2);

  ask('GET');
})();
