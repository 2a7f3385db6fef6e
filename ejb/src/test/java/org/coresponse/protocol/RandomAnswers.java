package org.coresponse.protocol;

import java.util.HashMap;
import java.util.List;
import java.util.Random;

/**
 * Seeded answers: every second set uniform, every other mostly calm, so that every pathway occurs.
 */
public final class RandomAnswers {
  private static final List<String> CALM = List.of("NO", "ASKED_NONE_KNOWN");

  private final Random random;
  private boolean calm;

  public RandomAnswers(long seed) {
    this.random = new Random(seed);
  }

  public Answers next() {
    calm = !calm;
    double calmness = calm ? 0.6 + 0.4 * random.nextDouble() : 0;
    var values = new HashMap<String, String>();
    Protocol.durhamCrisisV1()
        .inputs()
        .forEach(
            (input, allowed) ->
                values.put(
                    input,
                    CALM.contains(allowed.get(0)) && random.nextDouble() < calmness
                        ? allowed.get(0)
                        : allowed.get(random.nextInt(allowed.size()))));
    return new Answers(values);
  }
}
