/* The shell: theme, language, search key, dialogs, shortcuts, one submit for one click. No page text stands here. */
(function () {
  'use strict';
  var root = document.documentElement;

  function typing() {
    var at = document.activeElement;
    return !!at && (at.isContentEditable || /^(TEXTAREA|SELECT)$/.test(at.tagName) ||
      at.tagName === 'INPUT' && !/^(radio|checkbox|button|submit|reset)$/.test(at.type));
  }

  function openDialog(id) {
    var box = document.getElementById(id);
    if (!box || box.open) { return; }
    box.showModal();
    var first = box.querySelector('textarea, input:not([type=hidden]), select');
    if (first) { first.focus(); }
  }

  function closeDialog(box) {
    if (box && box.open) { box.close(); }
  }

  window.crShell = {
    open: openDialog,
    typing: typing,
    /* after the ajax call of a dialog: close it, or show it again with what was refused */
    closeWhenDone: function (id, args) {
      if (args && args.validationFailed) { openDialog(id); } else { closeDialog(document.getElementById(id)); }
    },
    /* after the ajax call of a filter: the address of what is shown now */
    address: function (args) {
      if (args && args.address) { history.replaceState(history.state, '', args.address); }
    },
    text: function (name) {
      var texts = document.getElementById('crTexts');
      return texts && texts.dataset[name] || '';
    },
    /* for readers of the screen; nothing moves */
    say: function (words) {
      var said = document.getElementById('crSaid');
      if (said) { said.textContent = words; }
    }
  };

  function switchTheme(button) {
    var next = root.dataset.theme === 'dark' ? 'light' : 'dark';
    root.dataset.theme = next;
    document.cookie = 'theme=' + next + '; path=/; SameSite=Lax; max-age=31536000' + (location.protocol === 'https:' ? '; Secure' : '');
    button.setAttribute('aria-pressed', String(next === 'dark'));
    if (window.PrimeFaces && window.crChart) {
      Object.values(PrimeFaces.widgets).filter(function (w) { return w.chart; }).forEach(function (w) { crChart.call(w); w.chart.update(); });
    }
  }

  document.addEventListener('click', function (e) {
    var t = e.target.closest('[data-switch], [data-dialog], [data-close], [data-reload], [data-print], [data-field]');
    if (!t) { return; }
    if (t.dataset.switch === 'theme') { switchTheme(t); }
    else if (t.dataset.switch === 'lang') { if (window.crSession) { crSession.keep('lost'); } }
    else if (t.dataset.dialog) {
      /* by commandfor the browser opens it itself, also before this script has come */
      if (!('commandForElement' in t)) { openDialog(t.dataset.dialog); }
    }
    else if ('close' in t.dataset) { closeDialog(t.closest('dialog')); }
    else if ('print' in t.dataset) { window.print(); }
    else if ('reload' in t.dataset) { location.assign(location.pathname + location.search); }
    else if (t.dataset.field) {
      var field = document.getElementById(t.dataset.field);
      if (field) { e.preventDefault(); field.focus(); }
    }
  });

  /* A reason that was typed and then thought better of is gone. */
  document.addEventListener('close', function (e) {
    if (e.target.matches && e.target.matches('dialog[data-confirm]')) {
      e.target.querySelectorAll('textarea').forEach(function (t) { t.value = ''; });
    }
  }, true);

  /* Questions by their digit: the first press goes to the question, each further one to its next answer. Where one question is asked, its answers by theirs. */
  function answer(digit) {
    var button = document.querySelector('[data-digit="' + digit + '"]');
    if (button && button.offsetParent) { button.click(); return true; }
    var question = document.querySelectorAll('.q')[digit - 1];
    if (!question) { return false; }
    var answers = Array.from(question.querySelectorAll('input[type=radio]:not(:disabled)'));
    if (!answers.length) { return false; }
    var chosen = answers.findIndex(function (a) { return a.checked; });
    if (!question.contains(document.activeElement)) { answers[Math.max(0, chosen)].focus(); return true; }
    var next = answers[(chosen + 1) % answers.length];
    next.focus();
    next.click();
    return true;
  }

  /* Rows by the arrows: from link to link of those marked data-step; Enter follows the link. */
  function step(by) {
    var links = Array.from(document.querySelectorAll('[data-step]'));
    var next = links[links.indexOf(document.activeElement) + by];
    if (!links.includes(document.activeElement) || !next) { return false; }
    next.focus();
    return true;
  }

  /* The button that Ctrl Enter presses: of the part in focus, which names it by data-sends; else the main one of the form in focus, or of the page, that is no such part's. */
  function sends() {
    var at = document.activeElement, main = document.getElementById('main') || document;
    var part = at && at.closest('[data-sends]');
    if (part) { return document.getElementById(part.dataset.sends); }
    return Array.from((at && at.closest('form') || main).querySelectorAll('.ui-button.primary')).find(function (b) { return !b.closest('[data-sends], dialog'); });
  }

  function pressed(e) {
    return (e.ctrlKey || e.metaKey ? 'ctrl+' : '') + (e.altKey ? 'alt+' : '') + e.key.toLowerCase();
  }

  document.addEventListener('keydown', function (e) {
    if (e.defaultPrevented || e.isComposing) { return; }
    var open = document.querySelector('dialog[open]');
    if ((e.ctrlKey || e.metaKey) && e.key === 'Enter') {
      var primary = open ? open.querySelector('.primary, .danger.solid') : sends();
      if (primary && !primary.disabled) { e.preventDefault(); primary.click(); }
      return;
    }
    if (open) { return; }
    if (e.altKey || e.ctrlKey) {
      var own = document.querySelector('[data-key="' + (window.CSS ? CSS.escape(pressed(e)) : pressed(e)) + '"]');
      if (own) { e.preventDefault(); if (/^(INPUT|TEXTAREA|SELECT)$/.test(own.tagName)) { own.focus(); } else { own.click(); } }
      return;
    }
    if (e.metaKey || typing()) { return; }
    if ((e.key === 'ArrowDown' || e.key === 'ArrowUp') && step(e.key === 'ArrowDown' ? 1 : -1)) {
      e.preventDefault();
    } else if (e.key === '/') {
      var find = document.getElementById('find');
      if (find && find.offsetParent) { e.preventDefault(); find.focus(); find.select(); }
    } else if (e.key === '?') {
      e.preventDefault();
      openDialog('shortcuts');
    } else if (/^[1-9]$/.test(e.key) && answer(Number(e.key))) {
      e.preventDefault();
    }
  });

  /* One submit for one click. Ajax buttons disable themselves; a download leaves the page standing, so the lock is short. */
  document.addEventListener('submit', function (e) {
    var form = e.target;
    if (form.dataset.sent) { e.preventDefault(); return; }
    form.dataset.sent = 'true';
    setTimeout(function () { delete form.dataset.sent; }, 3000);
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
  });

  /* What was unfolded stays so when its part of the page is drawn anew: details with an id, which says that it is the same. */
  var folds = {};
  function unfold() {
    document.querySelectorAll('details[id]').forEach(function (d) { if (d.id in folds && d.open !== folds[d.id]) { d.open = folds[d.id]; } });
  }
  document.addEventListener('toggle', function (e) { if (e.target.matches('details[id]')) { folds[e.target.id] = e.target.open; } }, true);
  new MutationObserver(unfold).observe(root, { childList: true, subtree: true });

  /* PrimeFaces hides the input of a plain p:fileUpload from readers of the screen, though it takes the focus. */
  function showFiles() {
    document.querySelectorAll('input[type=file][aria-hidden]').forEach(function (input) { input.removeAttribute('aria-hidden'); });
  }
  document.addEventListener('DOMContentLoaded', showFiles);
  if (window.jQuery) { jQuery(document).on('pfAjaxComplete', showFiles); }

  /* The address that switched the language is not the one to share. */
  var address = new URL(location.href);
  if (address.searchParams.has('lang')) {
    address.searchParams.delete('lang');
    history.replaceState(history.state, '', address);
  }
}());
