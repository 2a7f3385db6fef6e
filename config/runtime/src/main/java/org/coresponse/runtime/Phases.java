package org.coresponse.runtime;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long each part of a start took. */
final class Phases {
  /** Part of a start. */
  interface Step {
    void run() throws IOException, InterruptedException;
  }

  private final Map<String, Long> millis = Collections.synchronizedMap(new LinkedHashMap<>());

  void timed(String phase, Step step) throws IOException, InterruptedException {
    var began = System.nanoTime();
    try {
      step.run();
    } finally {
      millis.put(phase, (System.nanoTime() - began) / 1_000_000);
    }
  }

  /** The same with a line beforehand, since somebody may be waiting for it. */
  void announced(String phase, Step step) throws IOException, InterruptedException {
    System.out.println("  " + phase + " (once) ...");
    timed(phase, step);
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    synchronized (millis) {
      millis.forEach(
          (phase, took) -> text.append("  %-32s %6.1f s%n".formatted(phase, took / 1000.0)));
    }
    return text.toString();
  }
}
