package org.coresponse.demo;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

/** Draws one of several, each as often as its weight says. */
final class Shares<T> {
  private final NavigableMap<Double, T> upTo = new TreeMap<>();
  private double whole;

  /**
   * @param weights in an order that stays; weights of 0 or less are never drawn
   */
  Shares(Map<T, ? extends Number> weights) {
    weights.forEach(
        (one, weight) -> {
          if (weight.doubleValue() > 0) {
            whole += weight.doubleValue();
            upTo.put(whole, one);
          }
        });
  }

  T draw(Random random) {
    return upTo.higherEntry(random.nextDouble() * whole).getValue();
  }
}
