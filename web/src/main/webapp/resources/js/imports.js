/* Imports: follows those that run, and leads to a line of a mapping.

   <span data-imports="true"> says that something runs; the page's remote command crReadImports draws it anew, oncomplete crImports.read().
   <p data-import-said=""> is said aloud once, when the import that is shown has ended.
   <button data-go-line="5"> marks that line of the textarea of class code. */
(function () {
  'use strict';
  var EVERY = 1000, AFTER_FAILURE = 15000, timer = null, running = follows();

  function follows() {
    var mark = document.querySelector('[data-imports]');
    return !!mark && mark.dataset.imports === 'true';
  }

  function again(after) {
    clearTimeout(timer);
    if (follows()) { timer = setTimeout(function () { crReadImports(); }, after); }
  }

  window.crImports = {
    read: function () {
      var said = document.querySelector('[data-import-said]');
      if (running && !follows() && said) { crShell.say(said.textContent); }
      running = follows();
      again(EVERY);
    },
    failed: function () { again(AFTER_FAILURE); }
  };

  /* After cancelling, and whatever else was drawn anew by hand. */
  if (window.jQuery) { jQuery(document).on('pfAjaxComplete', function () { if (!timer) { again(EVERY); } }); }

  document.addEventListener('click', function (e) {
    var go = e.target.closest('[data-go-line]');
    var text = go && document.querySelector('textarea.code');
    if (!text) { return; }
    var lines = text.value.split('\n'), line = Math.min(lines.length, Number(go.dataset.goLine)) - 1;
    var from = lines.slice(0, line).reduce(function (sum, l) { return sum + l.length + 1; }, 0);
    text.focus();
    text.setSelectionRange(from, from + lines[line].length);
    text.scrollTop = Math.max(0, (line - 3) * text.scrollHeight / lines.length);
  });

  again(EVERY);
}());
