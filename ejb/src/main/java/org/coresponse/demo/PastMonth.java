package org.coresponse.demo;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of one month. The calls of an hour are as many as chance makes of what that hour of that
 * weekday usually has (Poisson), anywhere within it.
 */
final class PastMonth {
  /** How far the busiest month, July, stands above the mean: an assumption, nobody's figure. */
  static final double SEASON = 0.06;

  private static final double DAYS_OF_A_MEAN_MONTH = 365.25 / 12;

  /** No month has as many calls; with a year's two digits before it, a number has eight. */
  private static final int NUMBERS_OF_A_MONTH = 80_000;

  /** 59,780 of 275,117 rows have no priority; here those of natures without one come first. */
  private static final double NO_PRIORITY = 59_780 / 275_117.0;

  /** 39,183 of 275,117 rows have a case; here those that end in a report come first. */
  private static final double CASES = 39_183 / 275_117.0;

  private static final double OUTLIERS_AMONG_CASES = 1 / 39_183.0;
  private static final Set<String> REPORTED =
      Set.of("Incident Report", "Accident Report", "CIT - Incident Report", "Property Report");

  /** 14.96 of 100 rows are cancelled; which ones is not published. */
  private static final Set<String> CANCELLED =
      Set.of(
          "Cancelled",
          "Cell Phone Hang Up",
          "Duplicate Event",
          "Accidentially Chose 'New Event'",
          "Caller Called Back",
          "Police Not Needed",
          "Fire Department Not Needed",
          "Test Entry",
          "(blank)");

  private static final double CANCELLED_OTHERS = 0.25;

  private final YearMonth month;
  private final PastFigures figures;
  private final Random random;
  private final Shares<PastNature> natures;
  private final Shares<String> dispositions;
  private final Shares<String> sources;
  private final PastPlaces places;
  private final double otherwiseNoPriority;
  private final double otherwiseCase;
  private int made;

  PastMonth(long seed, YearMonth month, PastFigures figures) {
    this.month = month;
    this.figures = figures;
    this.random = new Random(seed * 1_000_003 + month.getYear() * 12L + month.getMonthValue());
    var weights = new LinkedHashMap<PastNature, Integer>();
    figures.natures().forEach(nature -> weights.put(nature, nature.weight()));
    this.natures = new Shares<>(weights);
    this.dispositions = figures.otherDispositions();
    this.sources = new Shares<>(figures.sources());
    this.places = new PastPlaces(figures.beats());
    var whole = weights.values().stream().mapToInt(w -> w).sum();
    var never = figures.natures().stream().filter(n -> n.priority().isEmpty());
    this.otherwiseNoPriority =
        rest(NO_PRIORITY, never.mapToInt(PastNature::weight).sum() / (double) whole);
    var reported = REPORTED.stream().mapToInt(figures.dispositions()::get).sum();
    this.otherwiseCase = rest(CASES, reported / (double) whole);
  }

  /** What share of those without must be added to reach a share of all. */
  private static double rest(double ofAll, double already) {
    return Math.max(0, (ofAll - already) / (1 - already));
  }

  /** How many rows the month has in the mean of all chances. */
  static double expected(YearMonth month) {
    var season = 1 + SEASON * Math.cos(2 * Math.PI * (month.getMonthValue() - 7) / 12);
    return DurhamPast.CALLS_A_MONTH * season * month.lengthOfMonth() / DAYS_OF_A_MEAN_MONTH;
  }

  /** Oldest first, made while they are read; once only. */
  Stream<PastRow> rows() {
    var whole = hours().mapToDouble(this::usual).sum();
    return hours().flatMap(hour -> rows(hour, expected(month) * usual(hour) / whole));
  }

  /** Every hour of the month but the one that spring leaves out. */
  private Stream<LocalDateTime> hours() {
    return IntStream.range(0, month.lengthOfMonth() * 24)
        .mapToObj(hour -> month.atDay(1).atStartOfDay().plusHours(hour))
        .filter(hour -> !DurhamPast.ZONE.getRules().getValidOffsets(hour).isEmpty());
  }

  private double usual(LocalDateTime hour) {
    return figures.week().get(hour.getDayOfWeek())[hour.getHour()];
  }

  private Stream<PastRow> rows(LocalDateTime hour, double mean) {
    return IntStream.generate(() -> random.nextInt(3600))
        .limit(poisson(mean))
        .sorted()
        .boxed()
        .map(second -> row(hour.plusSeconds(second)));
  }

  private int poisson(double mean) {
    var limit = Math.exp(-mean);
    var count = 0;
    for (var product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
      count++;
    }
    return count;
  }

  private PastRow row(LocalDateTime at) {
    var number =
        month.getYear() % 100 * 1_000_000
            + (month.getMonthValue() - 1) * NUMBERS_OF_A_MONTH
            + ++made;
    var nature = natures.draw(random);
    var disposition = disposition(nature);
    return new PastRow(
        number,
        caseNumber(number, disposition),
        at,
        source(nature),
        priority(nature),
        nature,
        places.draw(random),
        disposition,
        CANCELLED.contains(disposition)
            || disposition.equals("{Other}") && random.nextDouble() < CANCELLED_OTHERS);
  }

  private String disposition(PastNature nature) {
    var left = random.nextInt(100);
    for (var own : nature.own().entrySet()) {
      left -= own.getValue();
      if (left < 0) {
        return own.getKey();
      }
    }
    return dispositions.draw(random);
  }

  private String caseNumber(int number, String disposition) {
    if (!REPORTED.contains(disposition) && random.nextDouble() >= otherwiseCase) {
      return "";
    }
    return random.nextDouble() < OUTLIERS_AMONG_CASES ? "2511260000.0" : number + ".0";
  }

  private String source(PastNature nature) {
    return switch (nature.reporter()) {
      case PUBLIC -> sources.draw(random);
      case WIRELESS -> "Wireless 911 Call";
      case OFFICER -> "Self Initiated";
      case ALARM -> "Alarm Line";
    };
  }

  /** The usual one, now and then one more or less urgent. */
  private String priority(PastNature nature) {
    if (nature.priority().isEmpty() || random.nextDouble() < otherwiseNoPriority) {
      return "";
    }
    if (nature.priority().equals("P")) {
      return "P";
    }
    var usual = Integer.parseInt(nature.priority());
    var drawn = random.nextInt(10);
    return String.valueOf(
        Math.min(9, Math.max(1, drawn == 0 ? usual - 1 : drawn == 1 ? usual + 1 : usual)));
  }
}
