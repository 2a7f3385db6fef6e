/* Which event a call that is being typed belongs to: chosen from what is offered, kept in a field of the form and so in the draft.

   <div id="joined" hidden> around <input id="f:sameEventAs" readonly> is shown while one is chosen;
   <button data-join="20261121-0042" aria-pressed> chooses that event, pressed again it takes it back; data-join="" only takes back.
   Offers are drawn anew while typing goes on: a choice outlasts them. */
(function () {
  'use strict';
  var box = document.getElementById('joined'), field = document.getElementById('f:sameEventAs');
  if (!box || !field) { return; }
  var panel = box.closest('section');

  function mark() {
    box.hidden = !field.value;
    panel.querySelectorAll('button[data-join]').forEach(function (offer) {
      if (offer.dataset.join) { offer.setAttribute('aria-pressed', String(offer.dataset.join === field.value)); }
    });
  }

  document.addEventListener('click', function (e) {
    var offer = e.target.closest('button[data-join]');
    if (!offer) { return; }
    var chosen = offer.dataset.join, before = field.value;
    field.value = chosen === before ? '' : chosen;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    mark();
    if (field.value) { crShell.say(box.dataset.said.replace('{0}', field.value)); return; }
    crShell.say(box.dataset.apart);
    if (!chosen) { (document.getElementById('join-' + before) || document.getElementById('f:callback')).focus(); }
  });

  new MutationObserver(mark).observe(panel, { childList: true, subtree: true });
  /* a draft that was opened again, or what came back after a sign-in */
  window.addEventListener('load', mark);
  field.addEventListener('input', mark);
  mark();
}());
