package org.coresponse.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DurhamPastTest {
  private static final long SEED = 7;
  private static final LocalDateTime BEGIN = LocalDateTime.parse("2023-01-01T00:00:00");
  private static final List<PastRow> THREE_YEARS =
      DurhamPast.rows(SEED, BEGIN, BEGIN.plusYears(3)).toList();

  private static byte[] bytes(long seed, String from, String until) throws IOException {
    try (var csv = DurhamPast.csv(seed, LocalDateTime.parse(from), LocalDateTime.parse(until))) {
      return csv.readAllBytes();
    }
  }

  private static List<String> rows(String from, String until) throws IOException {
    var lines = new String(bytes(SEED, from, until), StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.get(0) + "\n").isEqualTo(DurhamPast.HEADER);
    return lines.subList(1, lines.size());
  }

  @Test
  void the_same_seed_gives_the_same_bytes_and_another_one_others() throws IOException {
    var first = bytes(SEED, "2025-03-01T00:00:00", "2025-04-01T00:00:00");
    assertThat(bytes(SEED, "2025-03-01T00:00:00", "2025-04-01T00:00:00")).isEqualTo(first);
    assertThat(bytes(8, "2025-03-01T00:00:00", "2025-04-01T00:00:00")).isNotEqualTo(first);
  }

  @Test
  void the_bytes_are_the_same_however_few_are_read_at_once() throws IOException {
    var whole = bytes(SEED, "2025-03-01T00:00:00", "2025-03-02T00:00:00");
    try (var csv =
        DurhamPast.csv(
            SEED,
            LocalDateTime.parse("2025-03-01T00:00:00"),
            LocalDateTime.parse("2025-03-02T00:00:00"))) {
      assertThat(IntStream.generate(() -> read(csv)).takeWhile(b -> b >= 0).toArray())
          .isEqualTo(IntStream.range(0, whole.length).map(i -> whole[i]).toArray());
    }
  }

  private static int read(InputStream in) {
    try {
      return in.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_month_is_the_same_whatever_stands_around_it() throws IOException {
    var march = rows("2025-03-01T00:00:00", "2025-04-01T00:00:00");
    assertThat(rows("2024-11-12T13:00:00", "2025-08-01T00:00:00")).containsSequence(march);
    var cut = rows("2025-03-10T12:00:00", "2025-03-20T18:30:00");
    assertThat(march).containsSequence(cut);
    assertThat(cut.get(0)).contains(",3/10/2025,12:");
  }

  @Test
  void calls_are_in_their_order_and_have_numbers_of_their_own() {
    assertThat(THREE_YEARS).isSortedAccordingTo((a, b) -> a.receivedAt().compareTo(b.receivedAt()));
    assertThat(THREE_YEARS.stream().map(PastRow::eventNumber).distinct())
        .hasSameSizeAs(THREE_YEARS);
  }

  @Test
  void each_month_has_about_as_many_calls_as_its_season_says() {
    var counts =
        THREE_YEARS.stream()
            .collect(groupingBy(row -> YearMonth.from(row.receivedAt()), counting()));
    assertThat(counts).hasSize(36);
    counts.forEach(
        (month, count) -> {
          var expected = PastMonth.expected(month);
          assertThat(expected / DurhamPast.CALLS_A_MONTH).isBetween(0.86, 1.09);
          assertThat(count / expected).as("%s", month).isCloseTo(1, within(0.04));
        });
    assertThat(THREE_YEARS.size() / 36.0).isCloseTo(DurhamPast.CALLS_A_MONTH, within(60.0));
  }

  @Test
  void fourteen_of_a_hundred_calls_of_a_month_are_eligible() {
    THREE_YEARS.stream()
        .collect(groupingBy(row -> YearMonth.from(row.receivedAt())))
        .forEach(
            (month, rows) ->
                assertThat(100 * share(rows, row -> row.nature().eligible()))
                    .as("%s", month)
                    .isCloseTo(14, within(1.0)));
  }

  @Test
  void hours_and_weekdays_are_as_busy_as_san_diegos() throws IOException {
    var counts =
        THREE_YEARS.stream()
            .collect(
                groupingBy(
                    row ->
                        row.receivedAt().getDayOfWeek().ordinal() * 24 + row.receivedAt().getHour(),
                    counting()));
    var ours = IntStream.range(0, 7 * 24).mapToDouble(counts::get).toArray();
    var published = Published.week();
    var theirs =
        Stream.of(DayOfWeek.values())
            .flatMapToInt(day -> IntStream.of(published.get(day)))
            .mapToDouble(calls -> calls)
            .toArray();
    assertThat(correlation(ours, theirs)).isGreaterThan(0.98);
  }

  private static double correlation(double[] one, double[] other) {
    var ourMean = DoubleStream.of(one).average().orElseThrow();
    var theirMean = DoubleStream.of(other).average().orElseThrow();
    var sums = new double[3];
    for (var i = 0; i < one.length; i++) {
      var a = one[i] - ourMean;
      var b = other[i] - theirMean;
      sums[0] += a * b;
      sums[1] += a * a;
      sums[2] += b * b;
    }
    return sums[0] / Math.sqrt(sums[1] * sums[2]);
  }

  @Test
  void natures_and_dispositions_have_the_shares_of_durhams_export() throws IOException {
    var published = Published.durham();
    double whole = published.getJsonObject("rows").getInt("2025");
    var natures = published.getJsonObject("nature_top10_2025");
    natures.forEach(
        (nature, rows) ->
            assertThat(100 * share(THREE_YEARS, row -> row.nature().name().equals(nature)))
                .as(nature)
                .isCloseTo(100 * natures.getInt(nature) / whole, within(0.3)));
    var dispositions = published.getJsonObject("disposition_2025");
    dispositions.forEach(
        (disposition, rows) ->
            assertThat(100 * share(THREE_YEARS, row -> row.disposition().equals(disposition)))
                .as(disposition)
                .isCloseTo(100 * dispositions.getInt(disposition) / whole, within(0.3)));
  }

  @Test
  void as_many_cells_are_empty_or_odd_as_in_durhams_export() throws IOException {
    var published = Published.durham();
    double whole = published.getJsonObject("rows").getInt("2025");
    published
        .getJsonArray("columns_2025")
        .forEach(
            each -> {
              var column = each.asJsonObject();
              var nulls = column.getInt("nulls", 0) / whole;
              var cells = column(column.getString("name"));
              assertThat(100 * share(THREE_YEARS, row -> cell(row, cells).isEmpty()))
                  .as(column.getString("name"))
                  .isCloseTo(100 * nulls, within(0.5));
            });
    assertThat(100 * share(THREE_YEARS, PastRow::cancelled)).isCloseTo(14.96, within(0.5));
    assertThat(THREE_YEARS)
        .anyMatch(row -> row.place().x().equals("0"))
        .anyMatch(row -> row.place().x().equals("31000000"))
        .anyMatch(row -> row.priority().equals("P"))
        .anyMatch(row -> row.caseNumber().equals("2511260000.0"));
  }

  private static int column(String name) {
    return List.of(DurhamPast.HEADER.strip().split(",")).indexOf(name);
  }

  private static String cell(PastRow row, int column) {
    return row.line().strip().split(",", -1)[column];
  }

  private static double share(List<PastRow> rows, Predicate<PastRow> which) {
    return rows.stream().filter(which).count() / (double) rows.size();
  }
}
