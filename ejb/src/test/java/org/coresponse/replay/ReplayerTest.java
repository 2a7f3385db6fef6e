package org.coresponse.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.protocol.Protocol;
import org.coresponse.triage.FiredRules;
import org.coresponse.triage.NatureGroup;
import org.coresponse.triage.StoredAnswers;
import org.junit.jupiter.api.Test;

class ReplayerTest {
  private static final Protocol LIVE = Protocol.durhamCrisisV1();
  private static final List<String> TRI = List.of("YES", "NO", "UNKNOWN", "NOT_ASKED");
  private static final int DECISIONS = 20_000;
  private static final List<String> WEAPONS =
      List.of(
          "IN_HAND_OR_REACH",
          "PRESENT_IN_PLACE",
          "HISTORY_ONLY",
          "ASKED_NONE_KNOWN",
          "CANNOT_TELL",
          "NOT_ASKED");

  private static final Map<Boolean, List<String>> GIVEN =
      Map.of(false, TRI, true, List.of("YES", "NO", "REFUSED", "UNABLE", "NOT_ASKED"));

  private final Random random = new Random(20_261_126);

  @Test
  void the_version_that_decided_decides_the_same_again() {
    var report = report(LIVE, decided(DECISIONS));
    assertThat(report.decisions().decisions()).isEqualTo(DECISIONS);
    assertThat(report.decisions().moved()).isZero();
    assertThat(report.reproduced())
        .isEqualTo(new ReplayReport.Reproduced(DECISIONS, DECISIONS, List.of()));
    assertThat(report.rules()).isEmpty();
    assertThat(report.matrix()).allMatch(ReplayReport.Cell::sameWay);
  }

  @Test
  void a_decision_that_was_stored_otherwise_is_named() {
    var rows = new ArrayList<>(decided(50));
    var right = rows.get(7);
    rows.set(
        7,
        new DecisionRow(
            right.id(),
            right.version(),
            right.outcome(),
            right.fired().replace("\"pathway\":[", "\"pathway\":[9"),
            right.answers(),
            right.where()));
    var report = report(LIVE, rows);
    assertThat(report.reproduced())
        .isEqualTo(new ReplayReport.Reproduced(50, 49, List.of(right.id())));
    assertThat(report.decisions().moved()).isZero();
  }

  @Test
  void a_changed_rule_moves_exactly_the_calls_that_it_decided() {
    var rows = decided(DECISIONS);
    var draft = draft("pathway_16_o_pathway", "CRISIS_PHONE");
    var expected = rows.stream().filter(r -> r.outcome().rule().equals("UNARMED_TEAM")).count();
    assertThat(expected).isPositive();
    var report = report(draft, rows);
    assertThat(report.decisions().moved()).isEqualTo(expected);
    assertThat(report.decisions().loweredProtection()).isPositive();
    assertThat(report.reproduced().decisions()).isZero();
    assertThat(report.rules())
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.from()).isEqualTo("UNARMED_TEAM");
              assertThat(move.to()).isEqualTo("CRISIS_PHONE");
              assertThat(move.tally().decisions()).isEqualTo(expected);
            });
    assertThat(report.matrix())
        .filteredOn(cell -> !cell.sameWay())
        .singleElement()
        .satisfies(cell -> assertThat(cell.from() + cell.to()).isEqualTo("CRTCCD_PHONE"));
  }

  @Test
  void rules_that_lower_protection_come_first() {
    var draft = draft("pathway_19_o_pathway", "INFO_PHONE");
    var lowered =
        report(draft, decided(DECISIONS)).rules().stream()
            .map(move -> move.tally().loweredProtection())
            .toList();
    assertThat(lowered).isNotEmpty().isSortedAccordingTo((a, b) -> Long.compare(b, a));
  }

  @Test
  void where_the_version_has_no_outcome_protection_is_lowered() {
    var draft = draft("response_14_pathway", "UNARMED_TEAM");
    var report = report(draft, decided(200));
    assertThat(report.matrix()).extracting(ReplayReport.Cell::to).contains(MoveFilter.UNDECIDED);
    assertThat(report.decisions().loweredProtection()).isPositive();
  }

  @Test
  void the_same_past_gives_the_same_report_byte_for_byte() {
    var rows = decided(2_000);
    assertThat(report(LIVE, rows).json()).isEqualTo(report(LIVE, rows).json());
    assertThat(report(LIVE, rows).sha256()).isEqualTo(report(LIVE, rows).sha256());
  }

  @Test
  void how_it_was_cut_into_parts_is_not_seen() {
    var rows = decided(2_000);
    var replayer = new Replayer(LIVE, null);
    var summing = new Summing(question(null), Slice.WHOLE);
    for (int from = 0; from < rows.size(); from += 77) {
      summing.decisions(part(replayer, rows.subList(from, Math.min(from + 77, rows.size()))));
    }
    assertThat(summing.report().json()).isEqualTo(report(LIVE, rows).json());
  }

  @Test
  void a_report_is_narrowed_to_a_district_an_hour_and_a_nature() {
    var rows = decided(5_000);
    var only = new Slice("D1", 3, NatureGroup.MENTAL);
    var summing = new Summing(question(null), only);
    summing.decisions(part(new Replayer(LIVE, null), rows));
    var report = summing.report();
    assertThat(report.decisions().decisions())
        .isPositive()
        .isEqualTo(
            rows.stream()
                .filter(r -> r.where().equals(new Where("D1", 3, NatureGroup.MENTAL)))
                .count());
    assertThat(report.districts()).extracting(ReplayReport.Share::key).containsExactly("D1");
    assertThat(report.hours()).extracting(ReplayReport.Share::key).containsExactly("3");
  }

  @Test
  void calls_without_answers_are_counted_apart_and_assumed_where_somebody_says_what() {
    var nothing = new String[StoredAnswers.asked().size() + StoredAnswers.screened().size()];
    Arrays.fill(nothing, "NOT_ASKED");
    nothing[0] = "WELFARE";
    nothing[1] = "THIRD_PARTY";
    var row = new UnansweredRow(5, nothing, new Where("D1", 1, NatureGroup.WELFARE));
    assertThat(unanswered(null, row)).isEqualTo(new ReplayReport.Unanswered(1, List.of()));
    assertThat(unanswered(SafetyAnswers.NOTHING_ASKED, row).outcomes())
        .containsExactly(new ReplayReport.Outcomes("POLICE_CIT", 1));
    nothing[StoredAnswers.asked().indexOf("violence")] = "YES";
    assertThat(unanswered(SafetyAnswers.NOTHING_ASKED, row).outcomes())
        .as("what was said is never assumed away")
        .containsExactly(new ReplayReport.Outcomes("POLICE", 1));
  }

  @Test
  void a_part_is_read_as_it_was_written() {
    var part = part(new Replayer(LIVE, null), decided(3_000));
    part.add(
        2, new Move(null, null, Reproduction.OTHER_VERSION), new Where("-", 0, NatureGroup.OTHER));
    var bytes = PartBytes.write(part);
    var read = PartBytes.read(bytes);
    assertThat(read.size()).isEqualTo(part.size());
    for (int at = 0; at < part.size(); at++) {
      assertThat(read.id(at)).isEqualTo(part.id(at));
      assertThat(read.move(at)).isEqualTo(part.move(at));
      assertThat(read.wheres().get(read.whereIndex(at)))
          .isEqualTo(part.wheres().get(part.whereIndex(at)));
    }
    assertThat(bytes.length).isLessThan(6 * part.size() + 40_000);
  }

  private static ReplayReport.Unanswered unanswered(SafetyAnswers assumed, UnansweredRow row) {
    var part = new Part();
    new Replayer(LIVE, assumed).unanswered(row, part);
    var summing = new Summing(question(assumed), Slice.WHOLE);
    summing.unanswered(part);
    return summing.report().unanswered();
  }

  private static ReplayReport report(Protocol version, List<DecisionRow> rows) {
    var summing = new Summing(question(null), Slice.WHOLE);
    summing.decisions(part(new Replayer(version, null), rows));
    return summing.report();
  }

  private static Part part(Replayer replayer, List<DecisionRow> rows) {
    var part = new Part();
    rows.forEach(row -> replayer.decision(row, part));
    return part;
  }

  private static Question question(SafetyAnswers assumed) {
    return new Question(
        "v",
        "0",
        Instant.parse("2026-01-01T05:00:00Z"),
        Instant.parse("2026-02-01T05:00:00Z"),
        "America/New_York",
        assumed);
  }

  /** Decisions as the desk makes them, of answers of which many are calm. */
  private List<DecisionRow> decided(int many) {
    var answers = new StoredAnswers(LIVE);
    var decider = LIVE.decider();
    var rows = new ArrayList<DecisionRow>();
    for (int n = 1; n <= many; n++) {
      var stored = answers(n % 3 > 0);
      var found = decider.decide(answers.codes(stored)).orElseThrow();
      rows.add(
          new DecisionRow(
              10L + 3 * n,
              LIVE.version(),
              Recommended.of(found),
              FiredRules.write(found.firedRules()),
              stored,
              new Where("D" + n % 5, n % 24, NatureGroup.valueOf(stored[0]))));
    }
    return rows;
  }

  private String[] answers(boolean calm) {
    var columns = new ArrayList<>(StoredAnswers.asked());
    columns.addAll(StoredAnswers.screened());
    return columns.stream()
        .map(
            column ->
                switch (column) {
                  case "nature_group" -> any(names(NatureGroup.values()));
                  case "caller_type" -> any(List.of("FIRST_PARTY", "THIRD_PARTY", "UNKNOWN"));
                  case "weapon" -> calm ? "ASKED_NONE_KNOWN" : any(WEAPONS);
                  case "caller_wish" -> any(List.of("ACCEPTS", "REFUSES", "POLICE", "NOT_ASKED"));
                  default ->
                      calm && random.nextInt(20) > 0
                          ? "NO"
                          : any(GIVEN.get(column.startsWith("item")));
                })
        .toArray(String[]::new);
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static List<String> names(Enum<?>... of) {
    return Arrays.stream(of).map(Enum::name).toList();
  }

  /** The shipped version with another text in one cell. */
  private static Protocol draft(String cell, String text) {
    try (var in = Protocol.class.getResourceAsStream("durham-crisis-v1.dmn")) {
      var shipped = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      var changed = shipped.replaceFirst("(id=\"" + cell + "\"><text>)[^<]*", "$1\"" + text + "\"");
      assertThat(changed).isNotEqualTo(shipped);
      return Protocol.load(
          new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)), "draft");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
