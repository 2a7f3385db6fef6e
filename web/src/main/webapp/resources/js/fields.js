/* Which fields of a call are asked is the city's setting by nature and channel; it changes at once while these are typed.

   <form data-fields='{"natures":{"CODE":["CODE","Label","Etiqueta"]},"fields":[{"inputs":["latitude","longitude"],"usual":"SHOWN",
   "rules":[{"nature":"CODE","channel":"TEXT_911","use":"HIDDEN"}]}]}'>: of a field's rules the first that covers the call decides.

   Who interprets is asked once another language than English is chosen. A hidden field keeps its place in the form. It stays shown while it holds something, has the focus or a message: nothing typed goes out of sight. */
(function () {
  'use strict';
  var form = document.querySelector('form[data-fields]');
  if (!form) { return; }
  var setting = JSON.parse(form.dataset.fields), names = new Map();

  /* as the server compares them: without accents, in small letters */
  function plain(text) { return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(); }

  Object.entries(setting.natures).forEach(function (nature) {
    nature[1].forEach(function (name) { names.set(plain(name), nature[0]); });
  });

  function part(id) { return document.getElementById(form.id + ':' + id); }

  function use(field, nature, channel) {
    var deciding = field.rules.find(function (rule) {
      return (!rule.nature || rule.nature === nature) && (!rule.channel || rule.channel === channel);
    });
    return deciding ? deciding.use : field.usual;
  }

  function holds(box) {
    return Array.from(box.querySelectorAll('input, select, textarea')).some(function (f) {
      return f.type === 'radio' ? f.checked && f.value !== 'UNKNOWN' : f.type !== 'hidden' && f.value.trim() !== '';
    });
  }

  function askedAtAll(id) { return id !== 'interpreter' || !['', 'en'].includes(part('language').value); }

  function mark(box, wanted) {
    var label = document.getElementById(box.id + '_label'), input = box.querySelector('input, select, textarea');
    var star = label && label.querySelector('.ui-outputlabel-rfi');
    if (wanted && label && !star) {
      star = document.createElement('span');
      star.className = 'ui-outputlabel-rfi';
      star.setAttribute('aria-hidden', 'true');
      star.textContent = '*';
      label.append(star);
    } else if (!wanted && star) {
      star.remove();
    }
    if (wanted) { input.setAttribute('aria-required', 'true'); } else { input.removeAttribute('aria-required'); }
  }

  function ask() {
    var nature = names.get(plain(part('nature_input').value)), channel = part('channel').value;
    setting.fields.forEach(function (field) {
      var now = use(field, nature, channel);
      field.inputs.forEach(function (id) {
        var box = part(id + 'Field');
        if (!box) { return; }
        box.hidden = (now === 'HIDDEN' || !askedAtAll(id)) && !holds(box) && !box.contains(document.activeElement) && !box.querySelector('.ui-message-error');
        mark(box, now === 'REQUIRED');
      });
    });
  }

  /* at once, so that the next key finds what it asks for: Tab after the language goes to the interpreter */
  ['input', 'change'].forEach(function (what) { document.addEventListener(what, ask); });
  /* a choice from a list of suggestions writes into its field without an event of the field, and after the key or click */
  function soon() { setTimeout(ask); }
  ['input', 'change', 'keydown', 'keyup', 'click', 'focusout'].forEach(function (what) { document.addEventListener(what, soon); });
  window.addEventListener('load', ask); /* what js/session.js brought back after a sign-in */
  if (window.jQuery) { jQuery(document).on('pfAjaxComplete', soon); }
  ask();
}());
