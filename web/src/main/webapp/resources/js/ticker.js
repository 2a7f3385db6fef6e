/* Ticks each second, also for a page in the background, whose own clock the browser slows down to once a minute. */
setInterval(function () { postMessage(0); }, 1000);
