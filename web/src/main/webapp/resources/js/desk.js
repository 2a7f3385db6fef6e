/* The clinicians' desk: counts offers down and call-backs up, acts by one click and by one key, and brings the focus to the call in hand.

   [data-until="millis"]: how long an offer stands still; a progress beside it runs out. [data-due] with data-in="in {0}", data-over="late {0}".
   <button data-act="remoteCommand" data-name="response" data-value="7" data-way="..."> acts once; <button data-press="a"> is pressed by its key.
   <button data-returns="7"> opens the dialog that returns this offer; [data-minutes][data-for] writes a time of the city's day into a field. */
(function () {
  'use strict';
  var MINUTE = 60000, AFTER = 2500, asked = {}, known = null, acting = false, tabs = null;

  function all(selector) { return Array.from(document.querySelectorAll(selector)); }
  function write(element, words) { if (element.textContent !== words) { element.textContent = words; } }

  function tick() {
    var now = crClocks.now();
    all('[data-until]').forEach(function (box) {
      var left = Math.max(0, Number(box.dataset.until) - now);
      if (box.tagName === 'PROGRESS') { box.value = Math.min(box.max, left); return; }
      var seconds = Math.ceil(left / 1000);
      write(box, Math.floor(seconds / 60) + ':' + ('0' + seconds % 60).slice(-2));
      /* it goes back by the server's clock; said here also where the socket is down */
      if (left === 0 && !asked[box.dataset.until]) {
        asked[box.dataset.until] = true;
        setTimeout(function () { window.readDesk(); }, AFTER);
      }
    });
    all('[data-due]').forEach(function (box) {
      var seconds = (Number(box.dataset.due) - now) / 1000, late = seconds <= 0;
      box.classList.toggle('late', late);
      write(box, (late ? box.dataset.over : box.dataset.in).replace('{0}', crClocks.age(Math.abs(seconds))));
    });
  }

  /* a new offer is said once; nothing moves */
  function drawn() {
    tick();
    var offers = all('[data-offer]');
    if (known) { offers.filter(function (o) { return !known[o.id]; }).forEach(function (o) { crShell.say(o.dataset.offer); }); }
    known = {};
    offers.forEach(function (o) { known[o.id] = true; });
    var shown = document.getElementById('f:tabs');
    if (shown !== tabs) { tabs = shown; crScreen.shown(); }
  }

  function toTheCall() {
    var at = document.activeElement;
    if (document.querySelector('dialog[open]') || at && at !== document.body && at.isConnected && !at.disabled) { return; }
    var heading = document.getElementById('t-hand') || document.getElementById('t-desk');
    if (heading) { heading.focus(); }
  }

  function unkept(box) {
    var dirty = crScreen.dirty();
    box.querySelectorAll('[data-unkept]').forEach(function (note) { note.hidden = !dirty; });
  }

  /* what is pressed, before the browser opens a dialog by itself */
  document.addEventListener('click', function (e) {
    var t = e.target.closest('[data-act], [data-returns], [data-minutes], [data-dialog], dialog .box-foot .ui-button');
    if (!t) { return; }
    if (t.dataset.act) {
      if (acting) { return; }
      acting = true;
      t.disabled = true;
      var sent = [{ name: t.dataset.name, value: t.dataset.value }];
      if (t.dataset.way) { sent.push({ name: 'way', value: t.dataset.way }); }
      window[t.dataset.act](sent);
      return;
    }
    if (t.dataset.minutes) {
      var group = t.closest('[data-offset]'), field = document.getElementById(t.dataset.for);
      var at = new Date(Math.ceil(crClocks.now() / MINUTE) * MINUTE + Number(t.dataset.minutes) * MINUTE + Number(group.dataset.offset));
      field.value = at.toISOString().slice(11, 16);
      return;
    }
    if (t.dataset.returns) { document.getElementById('f:giveBack:response').value = t.dataset.returns; }
    if (t.dataset.dialog) { unkept(document.getElementById(t.dataset.dialog)); }
  }, true);

  /* a button that was drawn anew while its dialog stood open gets the focus that the browser cannot give back */
  document.addEventListener('close', function (e) {
    var at = document.activeElement, opener = e.target.id && document.querySelector('[data-dialog="' + e.target.id + '"]');
    if (opener && (!at || at === document.body || e.target.contains(at))) { opener.focus(); }
  }, true);

  document.addEventListener('keydown', function (e) {
    if (e.defaultPrevented || e.isComposing || e.ctrlKey || e.altKey || e.metaKey || crShell.typing() || document.querySelector('dialog[open]')) { return; }
    var button = document.querySelector('[data-press="' + (/^[a-z]$/i.test(e.key) ? e.key.toLowerCase() : '-') + '"]');
    if (button && button.offsetParent && !button.disabled) { e.preventDefault(); button.focus(); button.click(); }
  });

  if (window.jQuery) {
    jQuery(document).on('pfAjaxComplete', function () { setTimeout(function () { drawn(); toTheCall(); }, 0); });
  }

  window.crDesk = {
    drawn: drawn,
    /* after an act of this desk, done or refused */
    done: function () {
      acting = false;
      all('[data-act][disabled]').forEach(function (b) { b.disabled = false; });
    }
  };

  drawn();
  setInterval(tick, 1000);
}());
