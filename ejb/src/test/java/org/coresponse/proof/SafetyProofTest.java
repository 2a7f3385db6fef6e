package org.coresponse.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.coresponse.protocol.ResponseMode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetyProofTest {
  private static final String SHIPPED = Planting.shipped();
  private static ProofReport report;

  @BeforeAll
  static void prove_the_default_protocol() {
    report = prove(SHIPPED);
  }

  @Test
  void the_default_protocol_is_proven_over_all_combinations_in_both_ways() {
    assertThat(report.combinations()).isEqualTo(new BigInteger("33215062500000"));
    assertThat(report.findings())
        .hasSize(Invariants.shipped().size())
        .allMatch(finding -> finding.verdict() == Verdict.PROVEN)
        .allMatch(finding -> finding.violations().signum() == 0);
    assertThat(report.counts())
        .containsEntry("CRT", new BigInteger("88585650"))
        .containsEntry("POLICE_CIT", new BigInteger("88273781550"));
    assertThat(report.proven()).isTrue();
  }

  @Test
  void no_rule_of_the_default_protocol_is_idle_and_every_input_matters() {
    assertThat(report.oddities()).isEmpty();
  }

  @Test
  void every_input_fails_safely_alone_and_together() {
    assertThat(report.outside())
        .hasSize(2 * 23 + 1)
        .allMatch(check -> check.verdict() == Verdict.PROVEN)
        .allMatch(check -> check.weaker().signum() == 0);
    assertThat(report.outside().stream().filter(check -> "weapon".equals(check.input())))
        .allMatch(check -> check.asNotKnown().signum() == 0);
  }

  @Test
  void a_certificate_is_the_same_for_the_same_file_apart_from_times() {
    assertThat(timeless(prove(SHIPPED))).isEqualTo(timeless(report));
    assertThat(report.toJson()).contains("\"proven\":true", report.protocolHash());
    assertThat(prove(SHIPPED + "\n").protocolHash()).isNotEqualTo(report.protocolHash());
  }

  @Test
  void what_ran_out_of_time_is_not_proven() {
    var report =
        SafetyProof.of(
            bytes(SHIPPED),
            Invariants.shipped(),
            ProofLimits.within(Clock.systemUTC(), Duration.ZERO));
    assertThat(report.proven()).isFalse();
    assertThat(report.findings())
        .hasSize(Invariants.shipped().size())
        .allMatch(finding -> finding.verdict() == Verdict.NOT_PROVEN)
        .allMatch(finding -> finding.reason().en().startsWith("Time ran out"));
    assertThat(report.outside()).allMatch(check -> check.verdict() == Verdict.NOT_PROVEN);
  }

  @Test
  void a_proof_without_invariants_proves_nothing() {
    var report =
        SafetyProof.of(
            bytes(SHIPPED), List.of(), ProofLimits.within(Clock.systemUTC(), ProofLimits.USUAL));
    assertThat(report.proven()).isFalse();
  }

  @Test
  void a_cancelled_proof_leaves_nothing() {
    var told = new ArrayList<ProofProgress>();
    BooleanSupplier cancelled = () -> told.size() >= 2;
    var limits = new ProofLimits(Clock.systemUTC(), ProofLimits.USUAL, told::add, cancelled);
    assertThatThrownBy(() -> SafetyProof.of(bytes(SHIPPED), Invariants.shipped(), limits))
        .isInstanceOf(ProofCancelledException.class);
    assertThat(told).hasSize(2);
  }

  @Test
  void a_violation_is_told_by_the_plainest_call_and_the_rule_to_blame() {
    var report = prove(with("medicalDanger_6_o_medicalDanger", "\"NONE\""));
    var finding = finding(report, "I12");
    assertThat(report.proven()).isFalse();
    assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(finding.violations()).isEqualTo(new BigInteger("8119237500000"));
    assertThat(finding.blame().table()).isEqualTo("medicalDanger");
    assertThat(finding.blame().rule()).isEqualTo(6);
    var example = finding.counterExample();
    assertThat(example.telling()).hasSize(1);
    assertThat(example.answers()).hasSize(23);
    assertThat(example.outcome().sent()).doesNotContain(ResponseMode.EMS);
    assertThat(example.words().en())
        .isEqualTo(
            "Too intoxicated to walk or talk? not known; everything else is denied or, where it is"
                + " no danger, not known. What goes is: CIT police + clinician by phone, priority"
                + " 5.");
    assertThat(example.words().es()).startsWith("¿No puede caminar o hablar? no se sabe;");
  }

  @Test
  void a_raised_answer_that_takes_help_away_is_told_as_a_step() {
    var report = prove(with("pathway_9_sceneSafety", "\"UNSETTLED\""));
    var finding = finding(report, "M1");
    assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(finding.blame().table()).isEqualTo("pathway");
    assertThat(finding.blame().rule()).isEqualTo(9);
    var example = finding.counterExample();
    assertThat(example.outcomeRaised().priority()).isLessThan(example.outcome().priority());
    assertThat(example.answers().get(example.raised())).isNotEqualTo(example.raisedTo());
  }

  @Test
  void an_else_that_is_harmless_is_found_by_what_comes_from_outside_alone() {
    var harmless = with("sceneSafety_19_o_sceneSafety", "\"SAFE\"");
    var report = prove(harmless);
    assertThat(report.outside().stream().filter(check -> "weapon".equals(check.input())))
        .hasSize(2)
        .allMatch(check -> check.verdict() == Verdict.VIOLATED)
        .allMatch(check -> check.counterExample().words().en().contains("Is there a weapon?"));
  }

  @Test
  void gaps_and_idle_rules_are_told() {
    var report = prove(SHIPPED.replaceFirst("(?s)<rule id=\"pathway_19\".*?</rule>", ""));
    assertThat(report.oddities())
        .extracting(oddity -> oddity.kind() + " " + oddity.table() + " " + oddity.rules())
        .contains("GAP pathway []", "NEVER_FIRES response [14]");
    assertThat(finding(report, "I19").blame().table()).isEqualTo("pathway");
    assertThat(finding(report, "I19").blame().rule()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"sceneSafety, 19", "suicideRisk, 27", "medicalDanger, 6"})
  void a_gap_in_a_table_that_others_read_is_told_and_stops_nothing(String table, int last) {
    var rule = "(?s)<rule id=\"" + table + "_" + last + "\".*?</rule>";
    var report = prove(SHIPPED.replaceFirst(rule, ""));
    assertThat(report.findings()).noneMatch(f -> f.verdict() == Verdict.NOT_PROVEN);
    assertThat(finding(report, "I19").blame().table()).isEqualTo(table);
    assertThat(finding(report, "I19").counterExample().outcome().undecided()).isEqualTo(table);
    assertThat(report.oddities())
        .filteredOn(oddity -> oddity.kind() == Oddity.Kind.GAP)
        .extracting(Oddity::table)
        .containsExactly(table);
  }

  @Test
  void rules_of_a_unique_table_that_match_together_are_told() {
    var report = prove(with("response_1_pathway", "-"));
    assertThat(report.oddities())
        .filteredOn(oddity -> oddity.kind() == Oddity.Kind.OVERLAP)
        .hasSize(18)
        .allMatch(oddity -> oddity.table().equals("response") && oddity.rules().contains(1));
    assertThat(finding(report, "I19").verdict()).isEqualTo(Verdict.VIOLATED);
  }

  private static Finding finding(ProofReport report, String id) {
    return report.findings().stream()
        .filter(finding -> finding.invariant().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String with(String cell, String text) {
    var opening = "id=\"" + cell + "\"><text>";
    assertThat(SHIPPED).contains(opening);
    int from = SHIPPED.indexOf(opening) + opening.length();
    return SHIPPED.substring(0, from) + text + SHIPPED.substring(SHIPPED.indexOf("</text>", from));
  }

  private static ProofReport prove(String xml) {
    return SafetyProof.of(
        bytes(xml), Invariants.shipped(), ProofLimits.within(Clock.systemUTC(), ProofLimits.USUAL));
  }

  private static byte[] bytes(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  private static String timeless(ProofReport report) {
    return report.toJson().replaceFirst("\"times\":\\{.*", "");
  }
}
