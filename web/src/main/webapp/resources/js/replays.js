/* Replays: follows those that run.

   <span data-replays="true"> says that something runs; the page's remote command crReadReplays draws it anew, oncomplete crReplays.read().
   With data-ended="reload" the page is loaded anew when it has ended: its report is there then. */
(function () {
  'use strict';
  var EVERY = 1000, AFTER_FAILURE = 15000, timer = null, running = follows();

  function mark() { return document.querySelector('[data-replays]'); }

  function follows() { return !!mark() && mark().dataset.replays === 'true'; }

  function again(after) {
    clearTimeout(timer);
    if (follows()) { timer = setTimeout(function () { crReadReplays(); }, after); }
  }

  window.crReplays = {
    read: function () {
      if (running && !follows() && mark().dataset.ended === 'reload') { window.location.reload(); return; }
      running = follows();
      again(EVERY);
    },
    failed: function () { again(AFTER_FAILURE); }
  };

  again(EVERY);
}());
