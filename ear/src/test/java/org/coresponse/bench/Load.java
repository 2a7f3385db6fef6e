package org.coresponse.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Clients that do one thing again and again, each the next as soon as the last is done.
 *
 * @param perSecond how many were done in a second, by all clients together
 * @param p95Millis 95 of 100 took no longer
 */
record Load(double perSecond, double p95Millis) {

  /** Makes what one client does; each client gets its own. */
  interface Client {
    Callable<?> open(int number) throws Exception;
  }

  static Load of(int clients, Duration length, Client client)
      throws InterruptedException, ExecutionException {
    var start = new CountDownLatch(1);
    var pool = Executors.newFixedThreadPool(clients);
    try {
      var running = new ArrayList<Future<List<Long>>>();
      for (var i = 0; i < clients; i++) {
        var number = i;
        running.add(pool.submit(() -> repeat(client.open(number), start, length)));
      }
      start.countDown();
      var nanos = new ArrayList<Long>();
      for (var one : running) {
        nanos.addAll(one.get());
      }
      Collections.sort(nanos);
      return new Load(
          nanos.size() / (double) length.toSeconds(), nanos.get((int) (nanos.size() * 0.95)) / 1e6);
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<Long> repeat(Callable<?> act, CountDownLatch start, Duration length)
      throws Exception {
    var nanos = new ArrayList<Long>();
    start.await();
    for (var end = System.nanoTime() + length.toNanos(); System.nanoTime() < end; ) {
      var began = System.nanoTime();
      act.call();
      nanos.add(System.nanoTime() - began);
    }
    return nanos;
  }
}
