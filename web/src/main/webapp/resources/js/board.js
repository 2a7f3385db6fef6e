/* What a live page keeps while it is read anew: the row under the hand, the focus, what is being typed. Says what changed.

   <div data-board="" data-one="1 incident changed: {0}" data-many="{0} incidents changed: {1}"> around the rows; each row of it
   has one <a data-row="20261121-0042" id="...">. <div data-incident="20261121-0042"> on the page of one incident, with the notice
   <div data-changed="" hidden="hidden">. The page's remote command: onstart="crBoard.before()" oncomplete="crBoard.after()". */
(function () {
  'use strict';
  var kept = null, MOST = 3, waits = null, asked = null;

  function board() { return document.querySelector('[data-board]'); }
  function links() { return Array.from(document.querySelectorAll('[data-board] [data-row]')); }
  function rowOf(link) { return link && link.closest('tr, li'); }
  function linkIn(row) { return row && row.querySelector('[data-row]'); }

  function scroller() {
    var box = board() && board().closest('.scroll');
    return box && box.scrollHeight > box.clientHeight && getComputedStyle(box).overflowY !== 'visible' ? box : document.scrollingElement;
  }

  /* the row in focus, else the one under the pointer, else the first that is seen once the reader has moved down */
  function held(box) {
    var rows = links(), at = document.activeElement;
    var found = rows.find(function (l) { var r = rowOf(l); return r && at && at !== document.body && r.contains(at); }) ||
      rows.find(function (l) { return rowOf(l).matches(':hover'); });
    if (!found && box && box.scrollTop > 0) {
      var edge = box === document.scrollingElement ? 0 : box.getBoundingClientRect().top;
      found = rows.find(function (l) { return rowOf(l).getBoundingClientRect().bottom > edge; });
    }
    return found;
  }

  function before() {
    if (!board()) { return; }
    var box = scroller(), link = held(box), at = document.activeElement;
    kept = {
      top: box ? box.scrollTop : 0,
      row: link && link.dataset.row,
      y: link ? rowOf(link).getBoundingClientRect().top : 0,
      index: link ? links().indexOf(link) : -1,
      focus: at && board().contains(at) ? at.id || (linkIn(at.closest('tr, li')) || {}).id : null
    };
  }

  function after() {
    crClocks.tick();
    crLive.refreshed();
    if (!kept || !board()) { return; }
    var was = kept, box = scroller(), rows = links();
    kept = null;
    if (!box) { return; }
    var again = was.focus && document.getElementById(was.focus);
    if (was.focus && !again && rows.length) { again = rows[Math.min(Math.max(0, was.index), rows.length - 1)]; }
    /* whoever moved on while it was read stays where they are now */
    var at = document.activeElement;
    if (again && (!at || at === document.body || !at.isConnected)) { again.focus({ preventScroll: true }); }
    box.scrollTop = was.top;
    var same = was.row && rows.find(function (l) { return l.dataset.row === was.row; });
    if (same) { box.scrollTop += rowOf(same).getBoundingClientRect().top - was.y; }
  }

  document.addEventListener('cr:changes', function (e) {
    var one = document.querySelector('[data-incident]'), texts = board(), numbers = [];
    e.detail.changes.forEach(function (c) { if (numbers.indexOf(c.incident) < 0) { numbers.push(c.incident); } });
    if (texts && texts.dataset.one && numbers.length) {
      var shown = numbers.slice(-MOST).join(', ') + (numbers.length > MOST ? ' …' : '');
      crShell.say(numbers.length === 1 ? texts.dataset.one.replace('{0}', shown)
        : texts.dataset.many.replace('{0}', numbers.length).replace('{1}', shown));
    }
    if (one) {
      /* responses are read anew by themselves; the facts and the version only with the page */
      var facts = e.detail.changes.some(function (c) {
        return c.incident === one.dataset.incident && !/^(ClinicianAssigned|ResponseMoved|CallOffered|CallTaken|CustodyMoved|DeadlinePassed|Consulted|CrewWanted|RecommendationOverridden|NoteWritten|CallbackTried)$/.test(c.what);
      });
      var notice = document.querySelector('[data-changed]');
      if (notice && (facts || e.detail.gap)) { notice.hidden = false; }
    }
  });

  window.crBoard = {
    before: before,
    after: after,
    /* a dialog that stands open in a part to be redrawn keeps it as it is until it is closed */
    unlessTyping: function (command) {
      return function (args) {
        asked = function () { window[command](args); };
        if (!postponed()) { asked(); }
      };
    },
    /* the command's onsuccess: what was on its way when the dialog was opened is left, and asked for again after it */
    left: function () { return postponed(); }
  };

  function postponed() {
    if (!document.querySelector('main dialog[open]')) { return false; }
    if (!waits) { document.addEventListener('close', later, { capture: true, once: true }); }
    waits = asked;
    crLive.refreshed();
    return true;
  }

  function later() {
    var run = waits;
    waits = null;
    if (run) { setTimeout(run, 0); }
  }

  /* a line drops by the clock and not by a numbered change, so it is asked for by the clock (p:poll writes inline style) */
  setInterval(function () { if (typeof window.readDropped === 'function') { window.readDropped(); } }, 15000);

  /* so does a shift begin that somebody does not come to */
  setInterval(function () { if (typeof window.readDuty === 'function') { window.readDuty(); } }, 60000);

  /* who signs on or off at the desk is no change of an incident */
  setInterval(function () { if (typeof window.readOverwatch === 'function') { crReadOverwatch(); } }, 15000);

  window.crReadOverwatch = crBoard.unlessTyping('readOverwatch');
  window.crReadIncident = crBoard.unlessTyping('readIncident');
  window.crReadWork = crBoard.unlessTyping('readWork');
}());
