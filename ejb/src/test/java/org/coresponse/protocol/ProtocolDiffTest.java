package org.coresponse.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProtocolDiffTest {
  private static final Protocol V1 = Protocol.durhamCrisisV1();

  @Test
  void a_version_is_like_itself() {
    var diff = ProtocolDiff.of(V1, ProtocolFile.shipped().load());
    assertThat(diff.rules()).isEmpty();
    assertThat(diff.moves()).isEmpty();
    assertThat(diff.changed()).isZero();
    assertThat(diff.combinations()).isEqualTo(new BigInteger("33215062500000"));
    assertThat(diff.inputs()).isEmpty();
    assertThat(diff.tables()).isEmpty();
    assertThat(diff.policies()).isEmpty();
  }

  @Test
  void a_changed_cell_moves_exactly_the_combinations_of_its_rule() {
    var milder =
        ProtocolFile.shipped().withCell("response", 19, "o_primary", "\"CCD_PHONE\"").load();
    var diff = ProtocolDiff.of(V1, milder);
    var rule = diff.rules().get(0);
    assertThat(diff.rules()).hasSize(1);
    assertThat(rule.kind()).isEqualTo(RuleChangeKind.CHANGED);
    assertThat(rule.table()).isEqualTo("response");
    assertThat(rule.before().when()).isEqualTo(Map.of("pathway", "\"CARE_NAVIGATION\""));
    assertThat(rule.before().then()).containsEntry("primary", "CARE_NAV");
    assertThat(rule.after().then()).containsEntry("primary", "CCD_PHONE");
    assertThat(diff.changed()).isEqualTo(BigInteger.valueOf(311_040));
    assertThat(diff.moves())
        .allSatisfy(
            move -> {
              assertThat(move.from().primary()).isEqualTo(ResponseMode.CARE_NAV);
              assertThat(move.to().primary()).isEqualTo(ResponseMode.CCD_PHONE);
              assertThat(move.lowers()).isFalse();
              assertThat(move.example()).containsEntry("natureGroup", "INFO");
            });
  }

  @Test
  void a_rule_that_is_gone_and_one_that_moved_are_said() {
    var xml = ProtocolFile.shipped().xml();
    var rules = xml.substring(xml.indexOf("<rule id=\"medicalDanger_1\""));
    var first = rules.substring(0, rules.indexOf("</rule>") + 7);
    var second = rules.substring(first.length(), rules.indexOf("</rule>", first.length()) + 7);
    var gone = new ProtocolFile(xml.replace(first, "")).load();
    var removed = ProtocolDiff.of(V1, gone);
    assertThat(removed.rules())
        .extracting(RuleChange::kind)
        .containsExactly(RuleChangeKind.REMOVED);
    assertThat(removed.rules().get(0).before().number()).isEqualTo(1);
    assertThat(removed.moves().get(0).lowers()).isTrue();

    var swapped = new ProtocolFile(xml.replace(first + second, second + first)).load();
    var moved = ProtocolDiff.of(V1, swapped);
    assertThat(moved.rules()).extracting(RuleChange::kind).containsExactly(RuleChangeKind.MOVED);
    assertThat(moved.changed()).isZero();
    var added = ProtocolDiff.of(gone, V1);
    assertThat(added.rules()).extracting(RuleChange::kind).containsExactly(RuleChangeKind.ADDED);
  }

  @Test
  void a_version_that_leaves_combinations_undecided_says_so() {
    var xml = ProtocolFile.shipped().xml();
    int from = xml.indexOf("<rule id=\"pathway_19\"");
    var gap =
        new ProtocolFile(xml.substring(0, from) + xml.substring(xml.indexOf("</rule>", from) + 7))
            .load();
    var diff = ProtocolDiff.of(V1, gap);
    assertThat(diff.changed()).isEqualTo(new BigInteger("88273781550"));
    assertThat(diff.moves()).extracting(OutcomeMove::to).containsOnlyNulls();
    assertThat(diff.moves()).extracting(OutcomeMove::lowers).containsOnly(true);
  }
}
