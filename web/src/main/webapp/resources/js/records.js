/* Records and safety plans are kept on the server while they are typed; nothing of them in this browser.

   [data-keeps="crKeepNote"] around what one p:remoteCommand of that name sends; .kept-line in it says how that went: data-kept="Kept {0}", data-failed.
   [data-keep="no"] inside is left alone. [data-shown="followUpWanted=YES"] stands while that is chosen. [data-remove="0"] takes a referral away. [data-print] prints.

   A pause sends, leaving a field sends at once: so it is on its way before the button that was pressed. What failed is tried again. */
(function () {
  'use strict';
  if (window.crRecords) { return; }
  var PAUSE = 600, AGAIN = 3000, timers = {};

  function part(name) { return document.querySelector('[data-keeps="' + name + '"]'); }

  function say(name, state, words) {
    var box = part(name), line = box && box.querySelector('.kept-line');
    if (!line) { return; }
    line.setAttribute('aria-live', line.dataset.state === state ? 'off' : 'polite');
    line.dataset.state = state;
    line.classList.toggle('is-warning', state !== 'kept');
    line.textContent = words(line);
  }

  function send(name) {
    clearTimeout(timers[name]);
    delete timers[name];
    if (part(name) && window[name]) { window[name](); }
  }

  function later(name, wait) {
    clearTimeout(timers[name]);
    timers[name] = setTimeout(function () { send(name); }, wait);
  }

  function show() {
    document.querySelectorAll('[data-shown]').forEach(function (box) {
      var wanted = box.dataset.shown.split('='), chosen = document.querySelector('[id$=":' + wanted[0] + '"] input:checked');
      box.hidden = !chosen || chosen.value !== wanted[1];
    });
  }

  function name(e) {
    var box = e.target.closest('[data-keeps]');
    return box && !e.target.closest('[data-keep="no"]') ? box.dataset.keeps : null;
  }

  document.addEventListener('input', function (e) { var of = name(e); if (of) { later(of, PAUSE); } });
  document.addEventListener('change', function (e) { var of = name(e); if (of) { show(); send(of); } });
  document.addEventListener('visibilitychange', function () { if (document.hidden) { Object.keys(timers).forEach(send); } });
  document.addEventListener('click', function (e) {
    var remove = e.target.closest('[data-remove]');
    if (remove) { window.crRemoveReferral([{ name: 'at', value: remove.dataset.remove }]); }
    if (e.target.closest('[data-print]')) { window.print(); }
  });

  window.crRecords = {
    answered: function (of, args) {
      if (args && args.kept) { say(of, 'kept', function (line) { return line.dataset.kept.replace('{0}', args.kept); }); }
      else if (args && args.refused) { say(of, 'refused', function () { return args.refused; }); }
    },
    failed: function (of) {
      say(of, 'failed', function (line) { return line.dataset.failed; });
      later(of, AGAIN);
    },
    drawn: show,
    added: function () {
      var rows = document.querySelectorAll('.referral select');
      if (rows.length) { rows[rows.length - 1].focus(); }
    }
  };
  show();
  window.addEventListener('load', show);
  if (window.jQuery) { jQuery(document).on('pfAjaxComplete', show); } /* whatever was drawn anew */
}());
