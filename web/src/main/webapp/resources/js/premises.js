/* What is known here, while number and address are being typed.

   <div data-premises="typing" data-phone="f:callback" data-address="f:address" data-latitude="f:latitude" data-longitude="f:longitude" data-said="1 caution ..."> inside what is drawn anew;
   <p:remoteCommand name="lookUpPremises" async="true" onsuccess="return crPremises.late(xhr)" .../> gets phone, address, the point and look, its
   count, and answers look. Only the answer to the newest look is shown; nothing takes the focus.
   <button data-calls="+1919..."> opens the search of calls in a window of its own, by a form: it has no place in an address. */
(function () {
  'use strict';
  var PAUSE = 500, AGAIN = 3000, LONGEST = 60000, LEAST_DIGITS = 10, LEAST_ADDRESS = 5;
  var looks = 0, asked = ' ', timer = null, again = null, wait = AGAIN, failure = null;

  function region() { return document.querySelector('[data-premises="typing"]'); }

  /* an input, or that of a list of suggestions */
  function value(id) {
    var field = document.getElementById(id + '_input') || document.getElementById(id);
    return field && typeof field.value === 'string' ? field.value.trim() : '';
  }

  function typed() {
    var at = region(), phone = value(at.dataset.phone), address = value(at.dataset.address);
    var latitude = value(at.dataset.latitude), longitude = value(at.dataset.longitude), point = latitude && longitude;
    return {
      latitude: point ? latitude : '',
      longitude: point ? longitude : '',
      phone: phone.replace(/\D/g, '').length >= LEAST_DIGITS ? phone : '',
      address: address.length >= LEAST_ADDRESS ? address : ''
    };
  }

  function key(now) { return [now.phone, now.address, now.latitude, now.longitude].join(' | '); }

  function look() {
    clearTimeout(timer);
    clearTimeout(again);
    timer = null;
    if (!region() || typeof window.lookUpPremises !== 'function') { return; }
    var now = typed();
    if (key(now) === asked || asked === ' ' && !now.phone && !now.address && !now.latitude) { return; }
    asked = key(now);
    region().setAttribute('aria-busy', 'true');
    window.lookUpPremises([{ name: 'phone', value: now.phone }, { name: 'address', value: now.address },
      { name: 'latitude', value: now.latitude }, { name: 'longitude', value: now.longitude }, { name: 'look', value: ++looks }]);
  }

  function later(pause) { clearTimeout(timer); timer = setTimeout(look, pause); }

  function ours(e) {
    var at = region(), id = e.target.id || '';
    return at && [at.dataset.phone, at.dataset.address, at.dataset.latitude, at.dataset.longitude].some(function (one) { return id === one || id === one + '_input'; });
  }

  function note(hidden) {
    var failed = document.getElementById('premisesFailed');
    if (failed) { failed.hidden = hidden; }
  }

  window.crPremises = {
    /* true keeps an answer from being shown: a newer look was asked meanwhile */
    late: function (xhr) {
      var answer = /"look":(\d+)/.exec(xhr && xhr.responseText || '');
      return !!answer && Number(answer[1]) < looks;
    },
    /* a look that failed is said here, and asked again: js/session.js opens no dialog over the call for it, but for a lost session */
    failed: function (xhr) {
      failure = xhr && xhr.status !== 401 ? xhr : null;
      note(false);
      asked = ' failed';
      clearTimeout(again);
      again = setTimeout(look, wait);
      wait = Math.min(LONGEST, wait * 2);
    },
    said: function (xhr) { return !!xhr && xhr === failure; },
    answered: function () {
      var at = region();
      if (!at || at.hasAttribute('aria-busy')) { return; }
      note(true);
      wait = AGAIN;
      crShell.say(at.dataset.said);
    }
  };

  document.addEventListener('input', function (e) { if (ours(e)) { later(PAUSE); } });
  document.addEventListener('change', function (e) { if (ours(e)) { later(0); } });
  /* a choice from a list of suggestions writes into its field without an event of the field */
  document.addEventListener('focusout', function (e) { if (ours(e)) { later(0); } });
  /* a draft that was opened again, or what came back after a sign-in */
  window.addEventListener('load', function () { later(0); });

  document.addEventListener('click', function (e) {
    var more = e.target.closest('[data-calls]');
    if (!more) { return; }
    var form = document.createElement('form'), q = document.createElement('input');
    form.method = 'post';
    form.target = '_blank';
    form.action = crShell.text('context') + '/app/intake/calls.xhtml';
    q.type = 'hidden';
    q.name = 'q';
    q.value = more.dataset.calls;
    form.append(q);
    document.body.append(form);
    form.submit();
    form.remove();
  });
}());
