/* Proofs: follows the one that is worked on.

   <span data-proof="true"> says that one is; the page's remote command crReadProof draws it anew, oncomplete crProofs.read().
   <p data-proof-said=""> is said aloud once, when it has ended. */
(function () {
  'use strict';
  var EVERY = 1000, AFTER_FAILURE = 15000, timer = null, running = follows();

  function follows() {
    var mark = document.querySelector('[data-proof]');
    return !!mark && mark.dataset.proof === 'true';
  }

  function again(after) {
    clearTimeout(timer);
    timer = null;
    if (follows()) { timer = setTimeout(function () { crReadProof(); }, after); }
  }

  window.crProofs = {
    read: function () {
      var said = document.querySelector('[data-proof-said]');
      if (running && !follows() && said) { crShell.say(said.textContent); }
      running = follows();
      again(EVERY);
    },
    failed: function () { again(AFTER_FAILURE); }
  };

  /* After a proof was asked for, and whatever else was drawn anew by hand. */
  if (window.jQuery) { jQuery(document).on('pfAjaxComplete', function () { running = follows(); if (!timer) { again(EVERY); } }); }

  again(EVERY);
}());
