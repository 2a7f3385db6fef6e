/* Ages that count on, in the words of CityTimes.age, from the server's clock whatever the browser's says. */
(function () {
  'use strict';
  var ahead = Number(document.documentElement.dataset.now) - Date.now();

  function age(seconds) {
    var minutes = Math.max(0, Math.floor(seconds / 60));
    if (minutes < 60) { return minutes + ' min'; }
    var hours = Math.floor(minutes / 60);
    if (hours < 24) { return minutes % 60 === 0 ? hours + ' h' : hours + ' h ' + minutes % 60 + ' min'; }
    return Math.floor(hours / 24) + ' d';
  }

  function write(element, words) {
    if (element && element.textContent !== words) { element.textContent = words; }
  }

  function tick() {
    var now = Date.now() + ahead;
    document.querySelectorAll('[data-since]').forEach(function (box) {
      var seconds = (now - Number(box.dataset.since)) / 1000;
      var shown = box.querySelector('[data-age]');
      write(shown, age(seconds));
      if (!box.dataset.lateAfter) { return; }
      var late = seconds > Number(box.dataset.lateAfter);
      shown.classList.toggle('late', late);
      var word = box.querySelector('[data-late]'), from = box.querySelector('[data-from]');
      if (word) {
        word.hidden = !late;
        if (late) { write(word.lastElementChild, crShell.text('late').replace('{0}', age(seconds - Number(box.dataset.lateAfter)))); }
      }
      if (from) { from.hidden = late; }
    });
  }

  /* <span data-stopwatch="millis">: how long somebody has been on the line, to the second. */
  function stopwatch() {
    document.querySelectorAll('[data-stopwatch]').forEach(function (shown) {
      var seconds = Math.max(0, Math.floor((Date.now() + ahead - Number(shown.dataset.stopwatch)) / 1000));
      var parts = seconds < 3600 ? [Math.floor(seconds / 60)] : [Math.floor(seconds / 3600), ('0' + Math.floor(seconds / 60) % 60).slice(-2)];
      write(shown, parts.concat(('0' + seconds % 60).slice(-2)).join(':'));
    });
  }

  /* <span data-countdown="millis"><span data-left=""> <progress>: how long there is, and by how much it is late. */
  function countdown() {
    document.querySelectorAll('[data-countdown]').forEach(function (box) {
      var seconds = (Number(box.dataset.countdown) - Date.now() - ahead) / 1000, left = Math.floor(seconds);
      var shown = box.querySelector('[data-left]'), bar = box.querySelector('progress');
      var hours = Math.floor(left / 3600), minutes = Math.floor(left / 60);
      shown.classList.toggle('late', seconds < 0);
      write(shown, seconds < 0 ? crShell.text('late').replace('{0}', age(-seconds))
        : (hours ? hours + ':' + ('0' + minutes % 60).slice(-2) : minutes) + ':' + ('0' + left % 60).slice(-2));
      if (bar) { bar.value = Math.max(0, left); }
    });
  }

  window.crClocks = { tick: tick, now: function () { return Date.now() + ahead; }, age: age };
  tick();
  stopwatch();
  countdown();
  setInterval(tick, 10000);
  setInterval(stopwatch, 1000);
  setInterval(countdown, 1000);
}());
