package org.coresponse.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Faults planted at random: {@code -Dplanted=1000} for as many as issue 4 asks for, {@code
 * -Dseed=...} for others.
 */
class PlantingTest {
  private static final Logger LOGGER = Logger.getLogger(PlantingTest.class.getName());

  @Test
  void every_mutant_that_violates_is_caught_and_none_is_accused_wrongly() throws Exception {
    int mutants = Integer.getInteger("planted", 12);
    long seed = Long.getLong("seed", 20261126);
    var planting = Planting.plant(mutants, seed, Runtime.getRuntime().availableProcessors());
    LOGGER.info(() -> planting.counts(mutants, seed));
    assertThat(planting.missed()).isEmpty();
    assertThat(planting.accused()).isEmpty();
    assertThat(planting.violating()).isBetween(mutants / 4, mutants);
  }
}
