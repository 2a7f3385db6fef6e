package org.coresponse.callscreen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.coresponse.intake.CallChannel;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.Place;
import org.coresponse.intake.ReceiveCall;
import org.coresponse.platform.FieldChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScreenRulesTest {
  private static final String NOISE = "NOISE";
  private static final String SUICIDE = "SUICIDE THREAT";

  private static FieldRule rule(
      ScreenField field, String nature, CallChannel channel, FieldUse use) {
    return new FieldRule(field, nature, channel, use);
  }

  private static ScreenRules rules(FieldRule... rules) {
    return new ScreenRules(0, List.of(rules));
  }

  private static ReceiveCall call(
      String nature, CallChannel channel, Place place, String language) {
    return new ReceiveCall(
        ReceiveCall.DESK,
        "1",
        nature,
        channel,
        Instant.EPOCH,
        null,
        null,
        null,
        null,
        CallerType.UNKNOWN,
        language,
        null,
        place,
        null,
        null,
        null,
        null,
        null);
  }

  @ParameterizedTest
  @EnumSource(ScreenField.class)
  void without_rules_only_a_nature_must_be_filled_and_nothing_is_hidden(ScreenField field) {
    assertThat(rules().use(field, NOISE, CallChannel.UNKNOWN))
        .isEqualTo(field == ScreenField.NATURE ? FieldUse.REQUIRED : FieldUse.SHOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "SUICIDE THREAT, TEXT_911, HIDDEN, nature and channel",
    "SUICIDE THREAT, OFFICER, REQUIRED, nature before channel",
    "NOISE, OFFICER, HIDDEN, channel before any",
    "NOISE, LANDLINE_911, REQUIRED, any",
    ", LANDLINE_911, REQUIRED, any while no nature is typed"
  })
  void the_most_specific_rule_decides(
      String nature, CallChannel channel, FieldUse expected, String why) {
    var rules =
        rules(
            rule(ScreenField.LANGUAGE, null, null, FieldUse.REQUIRED),
            rule(ScreenField.LANGUAGE, null, CallChannel.OFFICER, FieldUse.HIDDEN),
            rule(ScreenField.LANGUAGE, SUICIDE, null, FieldUse.REQUIRED),
            rule(ScreenField.LANGUAGE, SUICIDE, CallChannel.TEXT_911, FieldUse.HIDDEN));
    assertThat(rules.use(ScreenField.LANGUAGE, nature, channel)).as(why).isEqualTo(expected);
    assertThat(rules.use(ScreenField.CALLER_NAME, nature, channel)).isEqualTo(FieldUse.SHOWN);
  }

  @Test
  void the_order_in_which_rules_were_given_means_nothing() {
    var any = rule(ScreenField.POINT, null, null, FieldUse.HIDDEN);
    var one = rule(ScreenField.POINT, NOISE, null, FieldUse.SHOWN);
    assertThat(rules(any, one)).isEqualTo(rules(one, any));
    assertThat(rules(any, one).rules()).containsExactly(one, any);
  }

  @Test
  void what_is_required_and_empty_is_missing_in_the_order_of_the_screen() {
    var rules =
        rules(
            rule(ScreenField.LANGUAGE, NOISE, null, FieldUse.REQUIRED),
            rule(ScreenField.CALLBACK, null, CallChannel.TEXT_911, FieldUse.REQUIRED));
    assertThat(rules.missing(call(NOISE, CallChannel.TEXT_911, null, null)))
        .containsExactly(ScreenField.CALLBACK, ScreenField.LANGUAGE);
    assertThat(rules.missing(call(NOISE, CallChannel.OFFICER, null, "und"))).isEmpty();
    assertThat(rules.missing(call(SUICIDE, CallChannel.OFFICER, null, null))).isEmpty();
  }

  @Test
  void a_place_is_where_help_can_be_sent_however_it_is_said() {
    var rules = rules(rule(ScreenField.ADDRESS, null, null, FieldUse.REQUIRED));
    var places =
        Stream.of(
            Place.at("1700 Guess Rd"),
            new Place(null, null, "Eno Mill", null, null),
            Place.at(null, 36.0, -78.9));
    assertThat(places)
        .allSatisfy(place -> assertThat(rules.missing(call(NOISE, null, place, null))).isEmpty());
    assertThat(rules.missing(call(NOISE, null, null, null))).containsExactly(ScreenField.ADDRESS);
  }

  @Test
  void what_help_needs_cannot_be_hidden_and_what_nobody_may_know_not_be_required() {
    assertThat(ScreenField.values())
        .filteredOn(field -> !field.uses().contains(FieldUse.HIDDEN))
        .containsExactly(
            ScreenField.NATURE,
            ScreenField.CHANNEL,
            ScreenField.CALLBACK,
            ScreenField.ADDRESS,
            ScreenField.NARRATIVE);
    assertThat(ScreenField.values())
        .filteredOn(field -> !field.uses().contains(FieldUse.REQUIRED))
        .containsExactly(ScreenField.CHANNEL, ScreenField.CALLER_TYPE, ScreenField.INTERPRETER);
  }

  @Test
  void the_trail_names_each_rule_that_differs() {
    var stays = rule(ScreenField.POINT, null, null, FieldUse.HIDDEN);
    var former = rules(stays, rule(ScreenField.LANGUAGE, NOISE, null, FieldUse.HIDDEN));
    var now =
        rules(
            stays,
            rule(ScreenField.LANGUAGE, NOISE, null, FieldUse.REQUIRED),
            rule(ScreenField.CALLBACK, null, CallChannel.OFFICER, FieldUse.REQUIRED));
    assertThat(new ScreenRulesChanged(former, now).changes())
        .containsExactly(
            FieldChange.of("callback / * / OFFICER", null, FieldUse.REQUIRED),
            FieldChange.of("language / NOISE / *", FieldUse.HIDDEN, FieldUse.REQUIRED));
  }
}
