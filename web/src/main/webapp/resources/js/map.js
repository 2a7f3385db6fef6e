/* Maps of beats, drawn from the city's own shapes: no tile server is needed, and one that is set lies below them.

   <div data-map="/api/v1/district-maps/3/shapes" data-latitude="" data-longitude="" data-tiles="" data-zoom=""
        data-pick-latitude="id" data-pick-longitude="id" data-beat-from="id" role="application" tabindex="0" aria-label="...">

   Arrow keys move, plus and minus zoom (Leaflet's own). With data-pick-* a click, or Enter for the middle, writes the point into
   these inputs, which are read in turn when somebody types. data-beat-from is an element that holds a [data-beat]. */
(function () {
  'use strict';
  var STILL = window.matchMedia && matchMedia('(prefers-reduced-motion: reduce)').matches;
  var files = {}, redraws = [];

  function shapes(address) {
    files[address] = files[address] || fetch(address, { headers: { Accept: 'application/geo+json' }, credentials: 'same-origin' })
      .then(function (answer) {
        if (!answer.ok) { throw new Error(String(answer.status)); }
        return answer.json();
      });
    return files[address];
  }

  function number(text) {
    var value = text && /^\s*-?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : NaN;
    return isFinite(value) ? value : null;
  }

  function draw(box, file) {
    var pick = box.dataset.pickLatitude && [box.dataset.pickLatitude, box.dataset.pickLongitude];
    var map = L.map(box, {
      attributionControl: false, zoomControl: box.dataset.zoom === 'true', zoomSnap: 0.5, minZoom: 7, maxZoom: 19,
      zoomAnimation: !STILL, fadeAnimation: !STILL, markerZoomAnimation: !STILL, boxZoom: false, scrollWheelZoom: !pick
    });
    var tiles = box.dataset.tiles, byBeat = {}, names = [], mark = null, shown = null, held = null, picked = false;
    if (tiles) { L.tileLayer(tiles, { maxZoom: 19 }).addTo(map); }
    var beats = L.geoJSON(file, {
      interactive: false,
      style: function () { return { className: tiles ? 'beat over' : 'beat', weight: 1 }; },
      onEachFeature: function (feature, layer) {
        byBeat[feature.properties.beat] = layer;
        names.push(name(feature.properties));
      }
    }).addTo(map);

    /* as an element, not as markup: it is what somebody's file says */
    function name(beat) {
      var word = document.createElement('span');
      word.textContent = beat.beat;
      return L.marker([beat.latitude, beat.longitude], { interactive: false, keyboard: false,
        icon: L.divIcon({ className: 'beat-name', html: word, iconSize: [40, 16] }) });
    }

    function point() {
      var given = pick ? pick.map(function (id) { return document.getElementById(id); }).map(function (i) { return i && i.value; })
        : [box.dataset.latitude, box.dataset.longitude];
      var latitude = number(given[0]), longitude = number(given[1]);
      return latitude === null || longitude === null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180 ? null : L.latLng(latitude, longitude);
    }

    function beat() {
      var from = document.getElementById(box.dataset.beatFrom), held = from && from.querySelector('[data-beat]');
      return held ? held.dataset.beat : box.dataset.beat;
    }

    /* names where they have room */
    function label() {
      var roomy = map.getZoom() >= whole() + (box.clientWidth < 360 ? 1.5 : 0);
      names.forEach(function (n) { if (roomy) { n.addTo(map); } else { n.remove(); } });
    }

    function whole() { return map.getBoundsZoom(beats.getBounds()); }

    function paint() {
      var at = point(), on = byBeat[beat()];
      Object.keys(byBeat).forEach(function (code) { byBeat[code].getElement().classList.toggle('on', byBeat[code] === on); });
      if (on) { on.bringToFront(); }
      if (mark) { mark.remove(); mark = null; }
      if (at) { mark = L.circleMarker(at, { radius: 6, className: 'point', interactive: false }).addTo(map); }
      if (on && on !== held && !picked) { map.fitBounds(on.getBounds(), { animate: false, maxZoom: whole() + 3, padding: [8, 8] }); }
      if (at && (!shown || !shown.equals(at)) && !map.getBounds().pad(-0.1).contains(at)) { map.setView(at, Math.max(map.getZoom(), whole() + 2), { animate: false }); }
      shown = at;
      held = on;
    }

    function set(at) {
      var wrapped = at.wrap();
      picked = true;
      var inputs = pick.map(function (id) { return document.getElementById(id); });
      inputs[0].value = wrapped.lat.toFixed(6);
      inputs[1].value = wrapped.lng.toFixed(6);
      inputs.forEach(function (i) { i.dispatchEvent(new Event('input', { bubbles: true })); });
      inputs[1].dispatchEvent(new Event('change', { bubbles: true }));
      paint();
    }

    map.fitBounds(beats.getBounds(), { animate: false });
    map.on('zoomend', label);
    if (pick) {
      map.on('click', function (e) { set(e.latlng); });
      box.addEventListener('keydown', function (e) {
        if (e.key === 'Enter' && !e.ctrlKey && !e.metaKey && e.target === box) { e.preventDefault(); set(map.getCenter()); }
      });
      /* the map follows what is typed, and stays where somebody points */
      pick.forEach(function (id) { document.getElementById(id).addEventListener('input', function (e) { picked = picked && !e.isTrusted; }); });
    }
    label();
    paint();
    redraws.push(paint);
    box.dataset.drawn = 'true';
  }

  function begin() {
    document.querySelectorAll('[data-map]:not([data-drawn])').forEach(function (box) {
      if (!window.L || !box.dataset.map) { return; }
      box.dataset.drawn = 'reading';
      shapes(box.dataset.map).then(function (file) { draw(box, file); }, function () { box.dataset.drawn = 'failed'; });
    });
  }

  document.addEventListener('DOMContentLoaded', begin);
  if (window.jQuery) { jQuery(document).on('pfAjaxComplete', function () { begin(); redraws.forEach(function (paint) { paint(); }); }); }
}());
