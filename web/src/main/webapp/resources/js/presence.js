/* Who is there: the page says every 15 s that it is open, and counts how long nobody touched it.

   Idle means no key, pointer or touch, in any page of the same person in this browser; neither what the page asks by itself nor what it is
   told counts. Shortly before the end it warns; at the end it covers itself, what was typed is kept, and the server ends the session, so that
   whoever comes next signs in. What rings with a deadline goes on until then, in words that name nobody. */
(function () {
  'use strict';
  var box = document.getElementById('crPresence');
  if (!box) { return; }
  var BEAT = 15000, AGAIN = 3000, TIMEOUT = 8000;
  var IDLE = Number(box.dataset.idle), WARN = Number(box.dataset.warn), KEY = 'coresponse.touched:' + crShell.text('subject');
  var root = document.documentElement, warning = document.getElementById('idle'), left = document.getElementById('idleLeft');
  var cover = document.getElementById('cover'), failed = document.getElementById('coverFailed'), ringing = document.getElementById('coverRings');
  var touched = Date.now(), said = 0, covered = false, ended = false, sending = false;

  function shared(value) {
    try {
      if (value) { window.localStorage.setItem(KEY, String(value)); }
      return Number(window.localStorage.getItem(KEY)) || 0;
    } catch (off) { return 0; }
  }

  function touch() {
    if (covered) { return; }
    var now = Date.now();
    /* first what was: whoever comes back to a sleeping machine finds it covered, not woken */
    if (now - Math.max(touched, shared()) >= IDLE) { look(); return; }
    if (now - touched < 500) { return; }
    touched = now;
    shared(now);
    /* the warning is closed by the clock: a key that closed it at once would be taken by what lies below */
  }

  function send(values) {
    var stop = new AbortController(), timer = setTimeout(function () { stop.abort(); }, TIMEOUT);
    sending = true;
    said = Date.now();
    return fetch(crShell.text('context') + '/app/presence', {
      method: 'POST', body: new URLSearchParams(values), headers: { 'X-Requested-With': 'XMLHttpRequest' },
      credentials: 'same-origin', cache: 'no-store', signal: stop.signal
    }).finally(function () { clearTimeout(timer); sending = false; });
  }

  function beat() {
    send({ covered: 'false' }).then(function (answer) {
      if (answer.status === 401 && !covered) { crSession.lost(); }
    }).catch(function () { /* said again soon; the page's own line says that the connection is lost */ });
  }

  /* until the server has ended the session, or another page has */
  function end() {
    return send({ covered: 'true' }).then(function (answer) {
      ended = answer.ok || answer.status === 401;
    }).catch(function () { /* tried again by the clock */ });
  }

  function warn(rest) {
    if (!warning.open) { warning.showModal(); document.getElementById('idleHere').focus(); }
    left.textContent = left.dataset.words.replace('{0}', Math.max(0, Math.ceil(rest / 1000)));
  }

  function hide() {
    covered = true;
    crSession.keep('lost');
    document.querySelectorAll('dialog[open]').forEach(function (d) { d.close(); });
    root.dataset.covered = 'true';
    document.title = box.dataset.product;
    if (window.crRings && crRings.cover) { crRings.cover(); }
    if (window.crLive && document.getElementById('live')) { OmniFaces.Push.close('board'); }
    cover.showModal();
    end();
  }

  function ringsOnCover() {
    var words = window.crRings ? crRings.list().map(function (r) { return r.words; }) : [];
    if (ringing.dataset.words === words.join('|')) { return; }
    ringing.dataset.words = words.join('|');
    ringing.textContent = '';
    words.forEach(function (w) { ringing.appendChild(document.createElement('li')).textContent = w; });
    ringing.hidden = !words.length;
  }

  function look() {
    var now = Date.now();
    if (covered) {
      if (!cover.open) { cover.showModal(); }
      ringsOnCover();
      if (!ended && !sending && now - said >= AGAIN) { end(); }
      return;
    }
    var idle = now - Math.max(touched, shared());
    if (idle >= IDLE) { hide(); ringsOnCover(); return; }
    if (idle >= IDLE - WARN) { warn(IDLE - idle); } else if (warning.open) { warning.close(); }
    if (!sending && now - said >= BEAT) { beat(); }
  }

  ['keydown', 'pointerdown', 'pointermove', 'touchstart', 'wheel'].forEach(function (name) {
    window.addEventListener(name, function (e) { if (e.isTrusted) { touch(); } }, { capture: true, passive: true });
  });
  cover.addEventListener('cancel', function (e) { e.preventDefault(); });
  document.getElementById('idleHere').addEventListener('click', function () { touch(); warning.close(); });
  document.getElementById('coverSignIn').addEventListener('click', function () {
    failed.hidden = true;
    (ended ? Promise.resolve() : end()).then(function () {
      if (!ended) { failed.hidden = false; return; }
      location.assign(location.pathname + location.search);
    });
  });
  document.addEventListener('visibilitychange', look);

  shared(touched);
  beat();
  try {
    new Worker(box.dataset.ticker).onmessage = look;
  } catch (none) {
    setInterval(look, 1000);
  }
}());
