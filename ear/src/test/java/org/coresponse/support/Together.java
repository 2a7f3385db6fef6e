package org.coresponse.support;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The same act by several threads, begun at the same moment. */
public final class Together {
  private Together() {}

  /** The results in the order of their numbers, from 0; the first that fails fails the test. */
  public static <T> List<T> run(int threads, IntFunction<T> act) {
    var ready = new CountDownLatch(threads);
    var pool = Executors.newFixedThreadPool(threads);
    try {
      var begun =
          IntStream.range(0, threads)
              .mapToObj(
                  number ->
                      pool.submit(
                          () -> {
                            ready.countDown();
                            ready.await();
                            return act.apply(number);
                          }))
              .toList();
      return begun.stream().map(Together::result).toList();
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> T result(Future<T> begun) {
    try {
      return begun.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
