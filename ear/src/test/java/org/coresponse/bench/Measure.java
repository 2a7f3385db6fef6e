package org.coresponse.bench;

import java.util.Locale;

/**
 * One result.
 *
 * @param baseline what it is measured against, or {@code -} where no comparison is meant
 */
record Measure(
    String bench,
    String measure,
    double figure,
    String unit,
    String baseline,
    double baselineFigure) {
  private static final String WRONG = "wrong";

  static Measure alone(String bench, String measure, double figure, String unit) {
    return new Measure(bench, measure, figure, unit, "-", Double.NaN);
  }

  /** Counts what must not be: the benchmark fails unless it is 0. */
  static Measure wrong(String bench, String measure, double figure) {
    return alone(bench, measure, figure, WRONG);
  }

  boolean isWrong() {
    return unit.equals(WRONG) && figure != 0;
  }

  @Override
  public String toString() {
    var compared = !Double.isNaN(baselineFigure);
    return String.format(
        Locale.ROOT,
        "bench=%s measure=%s figure=%.2f unit=%s baseline=%s baselineFigure=%s ratio=%s",
        bench,
        measure,
        figure,
        unit,
        baseline,
        compared ? String.format(Locale.ROOT, "%.2f", baselineFigure) : "-",
        compared ? ratio(figure / baselineFigure) : "-");
  }

  private static String ratio(double ratio) {
    return String.format(Locale.ROOT, ratio < 0.01 ? "%.7f" : "%.3f", ratio);
  }
}
