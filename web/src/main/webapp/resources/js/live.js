/* A page that stays true: hears of numbered changes by the socket, asks for them every 15 s while it is down, and says how old it is.

   <p id="live" class="live" role="status" data-live="" data-last="123" data-url="/api/v1/board/changes" data-refresh="refreshBoard">...</p>
   <o:socket channel="board" onopen="crLive.opened" onmessage="crLive.changed" onerror="crLive.closed" onclose="crLive.closed"/>
   <p:remoteCommand name="refreshBoard" global="false" ignoreAutoUpdate="true" process="@this" update="..."/>

   The refresh is called with [{name: 'last', value: 124}] as soon as a change is heard of, while what changed is still being asked;
   the page is then as new as that number. Its onerror calls crLive.missed(), its oncomplete crLive.refreshed(), and one that was wanted meanwhile follows.
   <html data-socket="open|closed"> says how the socket is. document hears "cr:changes" with detail {last, changes, gap}.

   OmniFaces tells of a drop by onerror and opens again by itself, but does not say when that worked, and gives up after a while.
   So it is made to forget the old socket: then it says when it is open, and what did not open is tried again from here. */
(function () {
  'use strict';
  var POLL = 15000, QUIET = 60000, root = document.documentElement;
  var shown = null, told = 0, asking = false, open = false, reached = true, at = Date.now(), timer = null, tries = 0;
  var read = 0, running = 0, wanted = 0, owed = false, LONG = 5000;

  function status() { return document.querySelector('[data-live][data-url]'); }

  function paint() {
    var line = status();
    if (!line) { return; }
    var seconds = Math.max(0, Math.round((Date.now() - at) / 1000));
    var live = open && reached;
    line.classList.toggle('stale', !live);
    var age = seconds < 60 ? seconds + ' s' : crClocks.age(seconds);
    var words = live ? crShell.text('live').replace('{0}', age) : crShell.text('down');
    if (line.textContent !== words) {
      /* the age ticks for eyes only; a lost or found connection is said aloud */
      line.setAttribute('aria-live', line.dataset.said === String(live) ? 'off' : 'polite');
      line.dataset.said = String(live);
      line.textContent = words;
    }
  }

  /* one at a time; of those wanted meanwhile only the newest */
  function refresh(last) {
    var line = status(), work = line && window[line.dataset.refresh];
    if (typeof work !== 'function') { return; }
    if (running && Date.now() - running < LONG) { wanted = last; return; }
    running = Date.now();
    read = last;
    wanted = 0;
    owed = false;
    work([{ name: 'last', value: last }]);
  }

  function ask() {
    var line = status();
    if (!line || asking || root.dataset.covered) { return; }
    asking = true;
    var since = shown, heard = told;
    fetch(crShell.text('context') + line.dataset.url + '?since=' + since, {
      headers: { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' }, credentials: 'same-origin', cache: 'no-store'
    }).then(function (answer) {
      if (answer.status === 401) { crSession.lost(); throw new Error('401'); }
      if (!answer.ok) { throw new Error(String(answer.status)); }
      return answer.json();
    }).then(function (news) {
      at = Date.now();
      reached = true;
      /* too many to be listed, or an older last, which is another database: take everything anew */
      var gap = !news.complete || news.last < since || heard > news.last;
      if (news.last !== since) {
        shown = news.last;
        line.dataset.last = news.last;
        document.dispatchEvent(new CustomEvent('cr:changes', { detail: { last: news.last, changes: news.changes, gap: gap } }));
        if (gap || news.changes.length && news.last > read) { refresh(news.last); }
      }
      if (owed) { refresh(news.last); }
    }).catch(function () { reached = false; /* the status says so; asked again below */ }).finally(function () {
      asking = false;
      paint();
      if (open && reached && told > shown && shown !== null) { again(); }
    });
  }

  function again() { clearTimeout(timer); timer = setTimeout(ask, 250); }

  function socket(now) {
    open = now;
    root.dataset.socket = now ? 'open' : 'closed';
    paint();
  }

  window.crLive = {
    /* after every opening: what happened while nobody listened */
    opened: function () { tries = 0; socket(true); ask(); },
    changed: function (number) {
      told = Math.max(told, Number(number) || 0);
      at = Date.now();
      if (!open) { socket(true); }
      if (shown !== null && told <= shown) { paint(); return; }
      if (told > read) { refresh(told); }
      ask();
    },
    refreshed: function () {
      var next = wanted;
      running = 0;
      if (next > read) { refresh(next); }
    },
    /* the command's onerror: the page is not as new as was asked for; made good when the server is reached again */
    missed: function () { owed = true; again(); },
    closed: function (code, channel) {
      socket(false);
      if (root.dataset.covered) { return; } /* the session ends */
      setTimeout(function () { OmniFaces.Push.close(channel); }, 0);
      setTimeout(function () { if (!open) { OmniFaces.Push.open(channel); } }, Math.min(POLL, 2000 * Math.pow(2, tries++)));
    },
    ask: ask,
    last: function () { return shown; }
  };

  var line = status();
  if (line) {
    shown = Number(line.dataset.last) || 0;
    if (!root.dataset.socket) { root.dataset.socket = 'closed'; }
    setInterval(function () { if (!open || !reached || Date.now() - at > QUIET) { ask(); } }, POLL);
    setInterval(paint, 1000);
  }
}());
