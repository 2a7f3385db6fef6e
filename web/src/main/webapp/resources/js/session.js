/* What was typed outlives the session. Kept in this tab only, for the same person and page only, and deleted when it is back in
   the form, when another person signs in, or on sign-out. Also: what an ajax call that failed says, and that one is under way. */
(function () {
  'use strict';
  var PREFIX = 'coresponse.kept:', HOURS = 12;
  var texts = document.getElementById('crTexts'), subject = texts ? texts.dataset.subject : '';

  function storage(work) {
    try { return work(window.sessionStorage); } catch (blocked) { return null; }
  }

  function each(work) {
    storage(function (s) {
      Object.keys(s).filter(function (k) { return k.indexOf(PREFIX) === 0; }).forEach(function (k) {
        var kept = null;
        try { kept = JSON.parse(s.getItem(k)); } catch (broken) { /* deleted below */ }
        work(k, kept, s);
      });
    });
  }

  function forgetAll() { each(function (k, kept, s) { s.removeItem(k); }); }

  function fields() {
    return Array.from(document.querySelectorAll('main form input, main form textarea, main form select')).filter(function (f) {
      return f.name && !/^(hidden|password|file|submit|button|image|reset)$/.test(f.type) && f.name.indexOf('jakarta.faces.') !== 0 &&
        !f.closest('[data-keep="no"]') && !f.disabled;
    });
  }

  /* why: "sent" (a submit is on its way and may come back signed out) or "lost" (restore at the next opening) */
  function keep(why) {
    if (!subject) { return; }
    var values = fields().map(function (f) {
      return { name: f.name, value: f.multiple ? Array.from(f.selectedOptions, function (o) { return o.value; }) : f.value,
        on: /^(radio|checkbox)$/.test(f.type) ? f.checked : null, was: f.defaultValue };
    });
    if (!values.some(function (v) { return v.on !== null ? v.on : v.value && v.value.length; })) { return; }
    storage(function (s) {
      s.setItem(PREFIX + location.pathname, JSON.stringify({ subject: subject, why: why, at: Date.now(), href: location.pathname + location.search, values: values }));
    });
  }

  function put(kept) {
    var back = 0;
    fields().forEach(function (f) {
      var same = kept.values.filter(function (v) { return v.name === f.name; });
      if (!same.length) { return; }
      if (/^(radio|checkbox)$/.test(f.type)) {
        var on = same.some(function (v) { return v.value === f.value && v.on; });
        if (f.checked !== on) { f.checked = on; back++; }
      } else if (f.multiple) {
        Array.from(f.options).forEach(function (o) { o.selected = same[0].value.indexOf(o.value) >= 0; });
      } else if (f.value !== same[0].value) {
        f.value = same[0].value;
        f.dispatchEvent(new Event('input', { bubbles: true }));
        back++;
      }
    });
    return back;
  }

  function restore() {
    if (!subject) { return; }
    var said = 0;
    each(function (k, kept, s) {
      var old = !kept || Date.now() - kept.at > HOURS * 3600000;
      if (old || kept.subject !== subject) { s.removeItem(k); return; }
      if (k !== PREFIX + location.pathname) { if (kept.why === 'sent') { s.removeItem(k); } return; }
      if (kept.why === 'lost') { said += put(kept); }
      s.removeItem(k);
    });
    if (said) {
      var note = document.createElement('div'), list = document.querySelector('.messages ul');
      crShell.say(crShell.text('back'));
      if (list) {
        note = document.createElement('li');
        note.className = 'msg ui-message-info';
        note.innerHTML = '<span class="pi pi-info-circle" aria-hidden="true"></span><div><b></b></div>';
        note.querySelector('b').textContent = crShell.text('back');
        list.appendChild(note);
      }
    }
  }

  function lost() {
    if (document.documentElement.dataset.covered) { return; } /* said there */
    keep('lost');
    document.querySelectorAll('dialog[open]').forEach(function (d) { if (d.id !== 'lost') { d.close(); } });
    crShell.open('lost');
  }

  /* Refused, broken or out of reach: said in a dialog, and the page stays as it is. */
  function failed(xhr) {
    var box = document.getElementById('failedText'), title = document.getElementById('failedTitle');
    if (!box || document.querySelector('#lost[open]')) { return; }
    function line(words, css) {
      var p = document.createElement('p');
      p.textContent = words;
      if (css) { p.className = css; }
      box.appendChild(p);
    }
    var refused = xhr && xhr.status === 403, request = xhr && xhr.getResponseHeader && xhr.getResponseHeader('X-Request-Id');
    box.textContent = '';
    title.textContent = refused ? title.dataset.forbidden : title.dataset.title;
    line(refused ? box.dataset.forbidden : xhr && xhr.status ? box.dataset.text : box.dataset.offline);
    if (request) { line(box.dataset.reference + ' ' + request, 'muted small'); }
    crShell.open('failed');
  }

  function answered(xhr) {
    if (xhr && xhr.status === 401) { lost(); } else if (!xhr || xhr.statusText !== 'abort') { failed(xhr); }
  }

  var waiting = 0, soon = null, long = null;
  function busy(more) {
    waiting = Math.max(0, waiting + more);
    clearTimeout(soon);
    if (waiting) {
      soon = setTimeout(function () { document.documentElement.dataset.busy = 'true'; }, 300);
      if (!long) { long = setTimeout(function () { crShell.say(crShell.text('working')); }, 1000); }
    } else {
      clearTimeout(long);
      long = null;
      delete document.documentElement.dataset.busy;
    }
  }

  window.crSession = { keep: keep, lost: lost, restore: restore, forgetAll: forgetAll };

  document.addEventListener('submit', function (e) {
    if ('signOut' in e.target.dataset) { forgetAll(); } else if (e.target.method === 'post') { keep('sent'); }
  });

  document.addEventListener('DOMContentLoaded', function () {
    var reopen = document.querySelector('[data-reopen]');
    if (reopen) {
      each(function (k, kept, s) {
        if (kept && kept.why === 'sent') {
          kept.why = 'lost';
          s.setItem(k, JSON.stringify(kept));
          reopen.href = kept.href;
        }
      });
    }
    restore();
    if (window.jQuery) {
      jQuery(document).on('pfAjaxError', function (e, xhr) { if (!(window.crDraft && crDraft.saving()) && !(window.crPremises && crPremises.said(xhr))) { answered(xhr); } })
        .on('pfAjaxSend', function () { busy(1); })
        .on('pfAjaxComplete', function () { busy(-1); });
    }
    if (window.faces && faces.ajax) {
      faces.ajax.addOnError(function (data) {
        if (/ViewExpired/.test(data.errorName || '')) { lost(); } else { answered({ status: data.responseCode, responseText: data.responseText }); }
      });
      faces.ajax.addOnEvent(function (data) { if (data.status === 'begin') { busy(1); } else if (data.status === 'complete') { busy(-1); } });
    }
  });
}());
