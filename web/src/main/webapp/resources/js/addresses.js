/* What a chosen address brings along while a call is typed: cross street, place name and point.

   <p:autoComplete id="address" widgetVar="addresses"><p:ajax event="itemSelect" oncomplete="crAddresses.fill(args)"/>: args by names of
   the fields. A field is written only while it is empty or holds what an earlier choice wrote; the point is one. An answer is dropped
   when the address it is for no longer stands in its field, and suggestions when typing went on or the field was left. */
(function () {
  'use strict';
  var SETTLED = 400, written = {};

  function field(name) { return document.getElementById('f:' + name); }

  function ours(name) { var now = field(name).value.trim(); return now === '' || now === written[name]; }

  function write(name, value) {
    written[name] = value;
    if (field(name).value === value) { return; }
    field(name).value = value;
    field(name).dispatchEvent(new Event('input', { bubbles: true }));
  }

  function stale(e) {
    if (e.target.id !== 'f:address_input' || typeof window.PF !== 'function') { return; }
    var offers = PF('addresses');
    offers.requestId = (offers.requestId || 0) + 1;
  }

  /* one that was still opening as the field was left stays open */
  function left(e) {
    stale(e);
    if (e.target.id === 'f:address_input') {
      setTimeout(function () { if (document.activeElement !== e.target) { PF('addresses').hide(); } }, SETTLED);
    }
  }

  window.crAddresses = {
    fill: function (args) {
      if (!args || args.address === undefined || field('address_input').value.trim() !== args.address.trim()) { return; }
      ['crossStreet', 'placeName'].filter(ours).forEach(function (name) { write(name, args[name]); });
      if (ours('latitude') && ours('longitude')) {
        write('latitude', args.latitude);
        write('longitude', args.longitude);
      }
      /* the beat, what is known here and the draft follow, as after a point on the map */
      field('longitude').dispatchEvent(new Event('change', { bubbles: true }));
      field('address_input').dispatchEvent(new Event('change', { bubbles: true }));
    }
  };

  document.addEventListener('input', stale);
  document.addEventListener('focusout', left);
}());
