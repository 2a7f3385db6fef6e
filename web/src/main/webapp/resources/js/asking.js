/* Pages that ask while somebody is on the line: counts what was not asked, says that answers changed, and lets nobody leave by a slip.
   <form data-asking>; [data-unasked="{0} not asked"] in a panel's head; [data-changed] shown after a change;
   a[data-leave="id of a dialog"] asks first if something was typed, a[data-leave=""] just leaves. */
(function () {
  'use strict';
  var changed = false, leaving = false;

  function form() { return document.querySelector('form[data-asking]'); }

  /* In every question of these pages the last answer is "not asked". */
  function count() {
    document.querySelectorAll('[data-unasked]').forEach(function (tag) {
      var open = Array.from(tag.closest('.panel').querySelectorAll('.q')).filter(function (q) {
        var answers = q.querySelectorAll('input[type=radio]');
        return answers.length && answers[answers.length - 1].checked;
      }).length;
      tag.textContent = tag.dataset.unasked.replace('{0}', open);
      tag.classList.toggle('open', open > 0);
      tag.classList.toggle('good', open === 0);
    });
  }

  function touched(e) {
    if (!form() || !form().contains(e.target) || e.target.closest('[data-screen]')) { return; }
    changed = true;
    count();
    if (e.target.type === 'radio') { document.querySelectorAll('[data-changed]').forEach(function (note) { note.hidden = false; }); }
  }

  document.addEventListener('input', touched);
  document.addEventListener('change', touched);

  /* Enter in a line of text goes nowhere: half a call is not sent by a slip. Ctrl Enter sends. */
  document.addEventListener('keydown', function (e) {
    if (e.key === 'Enter' && !e.ctrlKey && !e.metaKey && e.target.tagName === 'INPUT' && form() && form().contains(e.target)) { e.preventDefault(); }
  });

  document.addEventListener('click', function (e) {
    var link = e.target.closest('[data-leave]');
    if (link) {
      if (changed && link.dataset.leave) { e.preventDefault(); crShell.open(link.dataset.leave); } else { leaving = true; }
    } else if (e.target.closest('[data-switch], [data-reload]')) {
      leaving = true;
      setTimeout(function () { leaving = false; }, 1000);
    }
  });
  document.addEventListener('submit', function (e) { if ('signOut' in e.target.dataset) { leaving = true; } });
  window.addEventListener('beforeunload', function (e) { if (changed && !leaving) { e.preventDefault(); } });
  document.addEventListener('DOMContentLoaded', count);

  window.crAsking = {
    leaving: function () { return leaving; },
    sending: function () { leaving = true; },
    failed: function () { leaving = false; },
    /* An answer was given or taken back by a button: on to what is asked now. */
    moved: function (args) {
      if (args && args.validationFailed) { return; }
      changed = true;
      document.querySelectorAll('[data-changed]').forEach(function (note) { note.hidden = false; });
      this.asked();
    },
    asked: function () {
      var next = document.getElementById('nextQuestion');
      if (next) { next.focus(); }
    },
    /* All questions at once, or one after the other again. */
    turned: function () {
      count();
      var first = document.getElementById('nextQuestion') || document.querySelector('[data-key="alt+w"]');
      if (first) { first.focus(); }
    },
    answered: function (args) {
      if (args && args.validationFailed) { leaving = false; } else { changed = false; }
    }
  };
}());
