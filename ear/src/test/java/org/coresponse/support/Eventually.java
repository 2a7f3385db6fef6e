package org.coresponse.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Waits for what the server does behind an act, when nothing tells that it has. */
public final class Eventually {
  private Eventually() {}

  /** Ends as soon as it is so, and fails where it is not within that time. */
  public static void within(Duration most, Callable<Boolean> isSo) throws Exception {
    var until = Instant.now().plus(most);
    while (!isSo.call()) {
      assertThat(Instant.now()).as("within %s", most).isBefore(until);
      Thread.sleep(500); // between two questions; nobody calls back
    }
  }
}
