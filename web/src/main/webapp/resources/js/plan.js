/* The roster's plan: opens shifts, carries them by mouse, and keeps the focus where the work is.

   [data-shift="12"] opens that shift; where it is draggable it is carried to a td[data-day][data-person], which may be the same day.
   A double click on an empty such cell begins a shift there. The page's commands are crShowShift, crBeginShift and crMoveShift. */
(function () {
  'use strict';
  var last = null, carried = null;

  function named(values) {
    return Object.keys(values).map(function (name) { return { name: name, value: values[name] }; });
  }

  function cell(e) { return e.target.closest ? e.target.closest('td[data-day]') : null; }

  function plans() { return !!document.getElementById('addShift'); }

  /* What had the focus was drawn anew: the same shift has it again, else the way to add one. */
  function back() {
    focus(last && document.querySelector('[data-shift="' + last + '"]') || document.getElementById('addShift'));
  }

  /* A button that an ajax call has disabled takes no focus: again until it does, unless somebody went elsewhere. */
  function focus(to, tries) {
    if (!to || tries === 0) { return; }
    to.focus();
    if (document.activeElement !== to && document.activeElement === document.body) {
      setTimeout(function () { focus(to, (tries || 50) - 1); }, 100);
    }
  }

  function show(id) {
    crShell.open(id);
    var box = document.getElementById(id), asked = box.querySelector('[id$=shiftReason]'), title = box.querySelector('h2');
    if (asked) { asked.focus(); } else if (!box.querySelector('input:not([type=hidden]), select, textarea')) { title.focus(); }
  }

  window.crPlan = {
    shown: function (args) { if (!args || !args.validationFailed) { show('shiftBox'); } },
    /* saved, taken out or put back; a refusal stays in the dialog */
    done: function (args) {
      if (args && args.validationFailed) { show('shiftBox'); return; }
      document.getElementById('shiftBox').close();
      back();
    },
    /* carried: refused is said on the page, and where a reason is wanted the dialog asks for it */
    moved: function (args) {
      if (args && args.ask) { show('shiftBox'); } else { back(); }
    },
    publish: function (args) { if (!args || !args.validationFailed) { crShell.open('publishBox'); } },
    publishing: function () {
      var mark = document.getElementById('publishing');
      if (mark) { mark.hidden = false; crShell.say(mark.textContent.trim()); }
    },
    published: function (args) {
      if (args && args.validationFailed) { crShell.open('publishBox'); return; }
      document.getElementById('publishBox').close();
      focus(document.getElementById('toPublish'));
    }
  };

  document.addEventListener('click', function (e) {
    var shift = e.target.closest('[data-shift]');
    if (shift) { last = shift.dataset.shift; crShowShift(named({ shift: last })); }
  });

  /* A shift in the grid is no button of the browser's own, which Firefox would not let anybody carry. */
  document.addEventListener('keydown', function (e) {
    if ((e.key === 'Enter' || e.key === ' ') && !e.ctrlKey && !e.metaKey && e.target.matches('[role=button][data-shift]')) { e.preventDefault(); e.target.click(); }
  });

  document.addEventListener('dblclick', function (e) {
    var on = cell(e);
    if (on && plans() && !e.target.closest('[data-shift]')) { last = null; crBeginShift(named({ day: on.dataset.day, person: on.dataset.person })); }
  });

  document.addEventListener('dragstart', function (e) {
    var shift = e.target.closest && e.target.closest('[data-shift]');
    if (!shift) { return; }
    carried = shift;
    e.dataTransfer.setData('text/plain', shift.dataset.shift);
    e.dataTransfer.effectAllowed = 'move';
  });
  ['dragenter', 'dragover'].forEach(function (kind) { document.addEventListener(kind, over); });
  function over(e) {
    var on = carried && cell(e);
    if (!on) { return; }
    e.preventDefault();
    if (!on.classList.contains('is-over')) { leave(); on.classList.add('is-over'); }
  }
  document.addEventListener('drop', function (e) {
    var on = carried && cell(e);
    if (!on) { return; }
    e.preventDefault();
    last = carried.dataset.shift;
    if (on !== carried.closest('td')) { crMoveShift(named({ shift: last, person: on.dataset.person, day: on.dataset.day })); }
  });
  document.addEventListener('dragend', function () { carried = null; leave(); });

  function leave() {
    document.querySelectorAll('td.is-over').forEach(function (td) { td.classList.remove('is-over'); });
  }
}());
