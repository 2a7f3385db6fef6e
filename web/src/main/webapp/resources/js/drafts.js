/* A call is kept on the server while it is typed; nothing of it in this browser.

   <form id="f" data-asking data-draft="uuid" data-typed='{"callback":"919"}'> what was kept before comes back into its fields;
   <p:remoteCommand name="keepDraft" onerror="crDraft.refused(xhr)" oncomplete="crDraft.answered(args)"/> gets typed and save, answers kept and newest, or refused;
   <p id="kept" role="status" data-kept="Kept {0}" data-down data-lost data-failed data-elsewhere> says how that went.

   One save at a time, after a short pause or at the latest so that it is there two seconds after the first key; what failed is
   tried again until it is kept. While somebody is at the page, it says so to the server, so that the line does not count as dropped. */
(function () {
  'use strict';
  var PAUSE = 800, LONGEST = 1400, AGAIN = 2000, BEAT = 45000, ATTENDED = 600000, ANSWERED = 200;
  var form = document.querySelector('form[data-draft]'), line = document.getElementById('kept');
  if (!form || !line) { return; }
  var kept = null, flying = null, since = 0, timer = null, save = 0, failure = ANSWERED, stored = 'typed' in form.dataset, used = Date.now();

  function fields() {
    return Array.from(form.elements).filter(function (f) {
      return f.name && !/^(hidden|password|file|submit|button|image|reset|fieldset)$/.test(f.type) && !f.disabled && !f.closest('[data-keep="no"]');
    });
  }

  function key(f) { return f.name.replace(/^[^:]*:/, '').replace(/(_input|:in)$/, ''); }

  function values() {
    var typed = {};
    fields().forEach(function (f) {
      if (f.type === 'radio') { if (f.checked) { typed[key(f)] = f.value; } }
      else if (f.type === 'checkbox') { typed[key(f)] = String(f.checked); }
      else if (f.value) { typed[key(f)] = f.value; }
    });
    return JSON.stringify(typed);
  }

  function fill(typed) {
    fields().forEach(function (f) {
      var value = typed[key(f)];
      if (f.type === 'radio') { if (value !== undefined) { f.checked = f.value === value; } }
      else if (f.type === 'checkbox') { if (value !== undefined) { f.checked = value === 'true'; } }
      else if (value !== undefined && f.value !== value) { f.value = value; }
    });
  }

  /* the time of each save is for eyes; that it stopped or goes on again is said aloud */
  function say(state, words) {
    line.setAttribute('aria-live', line.dataset.state === state ? 'off' : 'polite');
    line.dataset.state = state;
    line.classList.toggle('stale', state !== 'kept');
    line.textContent = words;
  }

  function later(wait) { clearTimeout(timer); timer = setTimeout(send, wait); }

  function changed() {
    var now = Date.now();
    since = since || now;
    later(Math.max(0, Math.min(PAUSE, since + LONGEST - now)));
  }

  function send(beat) {
    clearTimeout(timer);
    timer = null;
    if (flying !== null) { return; }
    if (crAsking.leaving()) { later(AGAIN); return; } /* a call that was refused is typed on */
    var now = values();
    if (now === kept && beat !== true) { since = 0; return; }
    flying = now;
    since = 0;
    window.keepDraft([{ name: 'typed', value: now }, { name: 'save', value: ++save }]);
  }

  function named() {
    var address = new URL(location.href);
    if (address.searchParams.get('draft') !== form.dataset.draft) {
      address.searchParams.set('draft', form.dataset.draft);
      history.replaceState(history.state, '', address);
    }
  }

  window.crDraft = {
    /* a save that fails is said in its own line: js/session.js opens no dialog for it */
    saving: function () { return flying !== null; },
    /* comes before answered, which is told nothing of the status */
    refused: function (xhr) { failure = xhr ? xhr.status : 0; },
    answered: function (args) {
      var was = flying, status = failure;
      flying = null;
      failure = ANSWERED;
      if (args && args.kept && args.newest) {
        kept = was;
        stored = true;
        named();
        say('kept', line.dataset.kept.replace('{0}', args.kept));
        if (values() !== kept) { changed(); }
      } else if (args && args.refused) {
        say('refused', args.refused);
      } else if (args && args.kept) {
        say('elsewhere', line.dataset.elsewhere);
      } else if (status === 401 && !crAsking.leaving()) {
        say('lost', line.dataset.lost);
        crSession.lost();
      } else {
        say(status ? 'failed' : 'down', status ? line.dataset.failed : line.dataset.down);
        later(AGAIN);
      }
    }
  };

  if (stored) {
    fill(JSON.parse(form.dataset.typed));
    delete form.dataset.typed;
  }
  kept = values();

  function touched(e) { if (form.contains(e.target)) { changed(); } }
  document.addEventListener('input', touched);
  document.addEventListener('change', touched);
  /* a choice from a list of suggestions writes into its field without an event of the field */
  form.addEventListener('focusout', function () { if (values() !== kept) { changed(); } });
  document.addEventListener('visibilitychange', function () { if (document.hidden && values() !== kept) { send(); } });
  window.addEventListener('online', function () { if (values() !== kept) { send(); } });
  ['keydown', 'pointerdown'].forEach(function (what) { document.addEventListener(what, function () { used = Date.now(); }, true); });
  setInterval(function () { if (stored && line.dataset.state !== 'refused' && Date.now() - used < ATTENDED) { send(true); } }, BEAT);
  /* what js/session.js brought back after a sign-in */
  window.addEventListener('load', function () { if (values() !== kept) { changed(); } });
}());
