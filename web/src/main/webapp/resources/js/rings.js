/* The bell: what rings for the viewer, heard and seen until somebody answers it.

   The socket says that something rings or stopped, and not what; the page asks then, every 10 s while the socket is down, and twice a
   minute while it is up, since another server may have rung. Each sound has its visible twin: the bar, the count at the bell and in the title.
   Of several open pages one sounds. <html data-bell="open|closed"> says how the socket is. Without sound is kept for each person in this browser; the rest stays. */
(function () {
  'use strict';
  var DOWN = 10000, UP = 30000, AGAIN = 3000, TIMEOUT = 8000;
  var bell = document.getElementById('bell'), words = document.getElementById('crRings');
  if (!bell || !words) { window.crRings = { opened: function () {}, ask: function () {}, closed: function () {}, list: function () { return []; } }; return; }
  var tray = document.getElementById('ringTray'), list = document.getElementById('ringList'), bar = document.getElementById('ringBar');
  var said = document.getElementById('ringWords'), count = document.getElementById('bellCount'), blocked = document.getElementById('ringBlocked');
  var failed = document.getElementById('ringFailed'), mute = document.getElementById('ringMute');
  var MUTED = 'coresponse.muted:' + crShell.text('subject'), RANG = 'coresponse.rang';
  var rings = [], leaving = false, asking = false, again = false, open = false, asked = 0, tries = 0, title = document.title, sound = null;

  function kept(key, value) {
    try {
      if (value === undefined) { return window.localStorage.getItem(key); }
      if (value === null) { window.localStorage.removeItem(key); } else { window.localStorage.setItem(key, value); }
    } catch (off) { /* nothing is kept */ }
    return null;
  }

  function say(pattern, values) {
    return values.reduce(function (text, value, i) { return text.replace('{' + i + '}', value); }, pattern);
  }

  /* sound ------------------------------------------------------------------------------------------ */
  /* Only after somebody pressed something: before, a browser lets no page sound and complains of each that tries. */
  function sounder() {
    var pressed = !navigator.userActivation || navigator.userActivation.hasBeenActive;
    if (!sound && pressed && window.AudioContext) { sound = new AudioContext(); }
    if (sound && sound.state === 'suspended') { sound.resume().catch(function () { /* said below */ }); }
    return sound;
  }

  function isBlocked() { return !sound || sound.state !== 'running'; }

  function tone(from, frequency, seconds) {
    var wave = sound.createOscillator(), gain = sound.createGain(), at = sound.currentTime + from;
    wave.frequency.value = frequency;
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(0.22, at + 0.02);
    gain.gain.setValueAtTime(0.22, at + seconds - 0.03);
    gain.gain.linearRampToValueAtTime(0, at + seconds);
    wave.connect(gain).connect(sound.destination);
    wave.start(at);
    wave.stop(at + seconds);
  }

  /* two tones; twice, higher and faster where somebody waits who is nobody's */
  function play(urgent) {
    if (!sounder()) { return; }
    (urgent ? [[0, 880], [0.18, 660], [0.46, 880], [0.64, 660]] : [[0, 660], [0.3, 523]]).forEach(function (note) {
      tone(note[0], note[1], urgent ? 0.16 : 0.26);
    });
  }

  function ring() {
    if (!rings.length) { return; }
    var muted = kept(MUTED) === 'true', last = Number(kept(RANG)) || 0, now = Date.now();
    if (!muted && Math.abs(now - last) > AGAIN - 500) {
      kept(RANG, String(now));
      play(rings.some(function (r) { return r.urgent; }));
    }
    blocked.hidden = muted || !isBlocked();
  }

  /* sight ------------------------------------------------------------------------------------------ */
  function element(name, css, text) {
    var e = document.createElement(name);
    if (css) { e.className = css; }
    if (text !== undefined) { e.textContent = text; }
    return e;
  }

  function left(ring) {
    if (!ring.endsAt) { return ''; }
    var seconds = Math.round((Date.parse(ring.endsAt) - crClocks.now()) / 1000);
    if (seconds <= 0) { return list.dataset.over; }
    return say(list.dataset.left, [seconds < 120 ? seconds + ' s' : crClocks.age(seconds)]);
  }

  function item(ring) {
    var line = element('li', ring.urgent ? 'is-urgent' : ''), facts = element('div', 'grow'), acts = element('div', 'row');
    line.dataset.ring = ring.id;
    facts.appendChild(element('b', '', ring.words));
    facts.appendChild(element('span', 'ring-left')).textContent = left(ring);
    line.appendChild(element('span', 'prio' + (ring.priority >= 8 ? ' p-high' : ring.priority >= 5 ? ' p-mid' : ''), String(ring.priority)));
    facts.appendChild(element('p', 'muted', ring.incident + ' \u00b7 ' + ring.natureLabel + ' \u00b7 ' + (ring.address || list.dataset.noAddress)));
    var offer = ring.kind === 'OFFER', link = element('a', 'ui-button small' + (offer ? ' primary' : ''), offer ? list.dataset.desk : list.dataset.show);
    link.href = crShell.text('context') + '/app/dispatch/' + (offer ? 'desk.xhtml' : 'incident.xhtml?number=' + encodeURIComponent(ring.incident));
    link.setAttribute('aria-label', link.textContent + ' ' + ring.incident);
    /* an offer is not silenced: it rings until a clinician accepts it or its time is up */
    if (offer) { link.dataset.answer = ''; } else {
      var answer = element('button', 'ui-button small primary', list.dataset.answer);
      answer.type = 'button';
      answer.dataset.answer = ring.id;
      answer.setAttribute('aria-label', list.dataset.answer + ': ' + ring.words + ', ' + ring.incident);
      acts.appendChild(answer);
    }
    acts.appendChild(link);
    line.appendChild(facts);
    line.appendChild(acts);
    return line;
  }

  /* what stays keeps its place and the focus in it */
  function draw() {
    var ids = rings.map(function (r) { return String(r.id); });
    Array.from(list.children).forEach(function (line) {
      if (ids.indexOf(line.dataset.ring) >= 0) { return; }
      var focused = line.contains(document.activeElement);
      line.remove();
      if (focused && tray.open) { (list.querySelector('[data-answer]') || document.getElementById('ringTitle')).focus(); }
    });
    rings.forEach(function (r, i) {
      var line = list.querySelector('[data-ring="' + r.id + '"]');
      if (!line) { list.insertBefore(item(r), list.children[i] || null); }
    });
    list.hidden = !rings.length;
    document.getElementById('ringNone').hidden = rings.length > 0;
    count.hidden = !rings.length;
    count.textContent = rings.length || '';
    bell.setAttribute('aria-label', rings.length ? say(words.dataset.count, [rings.length]) : words.dataset.bell);
    bell.classList.toggle('is-ringing', rings.length > 0);
    document.title = rings.length ? '(' + rings.length + ') ' + title : title;
    var first = rings[0], text = !first ? '' : rings.length === 1 ? say(words.dataset.one, [first.words, first.incident])
      : say(words.dataset.more, [first.words, first.incident, rings.length - 1]);
    if (said.textContent !== text) { said.textContent = text; }
    bar.hidden = !rings.length;
    bar.classList.toggle('is-urgent', rings.some(function (r) { return r.urgent; }));
  }

  function tick() {
    list.querySelectorAll('[data-ring]').forEach(function (line) {
      var r = rings.find(function (one) { return String(one.id) === line.dataset.ring; });
      if (r) { line.querySelector('.ring-left').textContent = left(r); }
    });
  }

  /* asking ----------------------------------------------------------------------------------------- */
  function ask() {
    if (leaving) { return; }
    if (asking) { again = true; return; }
    asking = true;
    asked = Date.now();
    var stop = new AbortController(), timer = setTimeout(function () { stop.abort(); }, TIMEOUT);
    fetch(crShell.text('context') + '/api/v1/rings', {
      headers: { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' }, credentials: 'same-origin', cache: 'no-store', signal: stop.signal
    }).then(function (answer) {
      if (!answer.ok) { throw new Error(String(answer.status)); }
      return answer.json();
    }).then(function (now) {
      var fresh = now.some(function (r) { return !rings.some(function (old) { return old.id === r.id; }); });
      if (leaving) { return; }
      rings = now;
      draw();
      if (fresh) { ring(); }
      document.dispatchEvent(new CustomEvent('cr:rings', { detail: rings }));
    }).catch(function () { /* what was heard goes on ringing; asked again by the clock */ }).finally(function () {
      clearTimeout(timer);
      asking = false;
      if (again) { again = false; ask(); }
    });
  }

  function answer(id) {
    failed.hidden = true;
    fetch(crShell.text('context') + '/app/bell', {
      method: 'POST', body: new URLSearchParams({ ring: id }), headers: { 'X-Requested-With': 'XMLHttpRequest' }, credentials: 'same-origin'
    }).then(function (done) {
      if (done.status === 401) { crSession.lost(); } else if (!done.ok && done.status !== 404) { throw new Error(String(done.status)); }
      ask();
    }).catch(function () { failed.hidden = false; });
  }

  function show() {
    if (tray.open) { return; }
    blocked.hidden = kept(MUTED) === 'true' || !rings.length || !isBlocked();
    crShell.open('ringTray');
    (list.querySelector('[data-answer]') || document.getElementById('ringTitle')).focus();
  }

  /* the session ends: a socket that opened itself again would be refused */
  function leave() {
    leaving = true;
    if (open && window.OmniFaces) { OmniFaces.Push.close('rings'); }
  }

  window.crRings = {
    opened: function () { open = true; tries = 0; document.documentElement.dataset.bell = 'open'; ask(); },
    ask: ask,
    /* as crLive does: made to forget the old socket, it says when it is open again */
    closed: function (code, channel) {
      if (leaving) { return; }
      open = false;
      document.documentElement.dataset.bell = 'closed';
      setTimeout(function () { OmniFaces.Push.close(channel); }, 0);
      setTimeout(function () { if (!open) { OmniFaces.Push.open(channel); } }, Math.min(DOWN, 2000 * Math.pow(2, tries++)));
    },
    list: function () { return rings; },
    /* the screen is covered and the session ends: what has a deadline rings until then */
    cover: function () {
      leave();
      setInterval(function () { rings = rings.filter(function (r) { return r.endsAt && Date.parse(r.endsAt) > crClocks.now(); }); }, 250);
    }
  };

  bell.addEventListener('click', show);
  document.getElementById('ringShow').addEventListener('click', show);
  document.getElementById('ringTest').addEventListener('click', function () {
    play(true);
    setTimeout(function () { blocked.hidden = !isBlocked(); }, 300);
  });
  function showMuted() { mute.setAttribute('aria-pressed', String(kept(MUTED) === 'true')); }
  mute.addEventListener('click', function () { kept(MUTED, kept(MUTED) === 'true' ? null : 'true'); showMuted(); });
  list.addEventListener('click', function (e) {
    var button = e.target.closest('[data-answer]');
    if (button && button.dataset.answer) { answer(button.dataset.answer); }
  });
  /* who was typing goes on there, which the browser sees to; all others are at the bell */
  tray.addEventListener('close', function () {
    var at = document.activeElement;
    if (!at || at === document.body || at === document.documentElement || tray.contains(at)) { bell.focus(); }
  });
  document.addEventListener('submit', function (e) { if ('signOut' in e.target.dataset) { leave(); } });
  showMuted();
  ask();
  setInterval(tick, 1000);
  setInterval(ring, AGAIN);
  setInterval(function () { if (Date.now() - asked >= (open ? UP : DOWN)) { ask(); } }, 1000);
}());
