/* The suicide screener: shows the items that the answers lead to and hides the others, notes when the first was answered, and lets nobody leave a screen half kept by a slip.
   [data-screen] around it; .screen-q[data-item]; [data-when="respondent=OTHER"]; [data-open] while a Yes to 2 leaves items open; input[data-begun]. */
(function () {
  'use strict';
  var dirty = false;
  var ahead = Number(document.documentElement.dataset.now) - Date.now();

  function all(selector) { var box = document.querySelector('[data-screen]'); return box ? Array.from(box.querySelectorAll(selector)) : []; }

  function row(item) { return all('.screen-q').find(function (q) { return q.dataset.item === item; }); }

  function answer(item) { var chosen = row(item).querySelector('input:checked'); return chosen ? chosen.value : 'NOT_ASKED'; }

  function settled(item) { return answer(item) === 'YES' || answer(item) === 'NO'; }

  function asked(item) {
    switch (item) {
      case 'item3': case 'item4': case 'item5': return answer('item2') === 'YES';
      case 'item6': return answer('item2') !== 'NOT_ASKED';
      case 'item6Recent': return answer('item6') === 'YES' && asked('item6');
      default: return true;
    }
  }

  function branch() {
    if (!all('.screen-q').length) { return; }
    all('.screen-q').forEach(function (q) {
      q.hidden = !asked(q.dataset.item);
      if (q.hidden) { var none = q.querySelector('input[value=NOT_ASKED]'); if (none) { none.checked = true; } }
    });
    all('[data-when]').forEach(function (part) {
      var wanted = part.dataset.when.split('='), chosen = document.querySelector('[id$="' + wanted[0] + '"] input:checked');
      part.hidden = !chosen || chosen.value !== wanted[1];
    });
    all('[data-open]').forEach(function (note) {
      note.hidden = answer('item2') !== 'YES' || all('.screen-q').filter(function (q) { return !q.hidden; }).every(function (q) { return settled(q.dataset.item); });
    });
  }

  document.addEventListener('change', function (e) {
    var box = e.target.closest('[data-screen]');
    if (!box) { return; }
    var begun = box.querySelector('[data-begun]');
    if (e.target.closest('.screen-q') && begun && !begun.value) { begun.value = String(Date.now() + ahead); }
    dirty = true;
    branch();
  });
  document.addEventListener('input', function (e) { if (e.target.closest('[data-screen]')) { dirty = true; } });
  document.addEventListener('DOMContentLoaded', branch);
  window.addEventListener('beforeunload', function (e) { if (dirty && !(window.crAsking && crAsking.leaving())) { e.preventDefault(); } });
  if (document.readyState !== 'loading') { branch(); }

  window.crScreen = {
    /* Another call's is shown. */
    shown: function () { dirty = false; branch(); },
    /* Whether something was answered and not sent. */
    dirty: function () { return dirty && all('.screen-q').length > 0; },
    /* After it was sent: what is shown anew is branched anew. */
    kept: function (args) {
      if (!args || !args.validationFailed) { dirty = false; }
      branch();
    }
  };
}());
