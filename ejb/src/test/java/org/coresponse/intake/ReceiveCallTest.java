package org.coresponse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReceiveCallTest {
  private static final Instant AT = Instant.parse("2026-11-21T19:03:22.15Z");
  private static ValidatorFactory factory;
  private static Validator validator;

  @BeforeAll
  static void open() {
    factory = Validation.buildDefaultValidatorFactory();
    validator = factory.getValidator();
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  private static ReceiveCall call(String source, String externalId, String nature) {
    return new ReceiveCall(
        source,
        externalId,
        nature,
        null,
        AT,
        null,
        null,
        " ",
        "",
        null,
        "",
        " ",
        null,
        "  ",
        null,
        "",
        " ",
        null);
  }

  private static ReceiveCall at(Place place, String narrative, String callback) {
    return new ReceiveCall(
        "cad", "1", "NOISE", null, AT, null, null, callback, null, null, null, null, place,
        narrative, null, null, null, null);
  }

  private static String wrongFields(Object given) {
    return validator.validate(given).stream()
        .map(v -> v.getPropertyPath().toString())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @Test
  void what_is_absent_becomes_the_words_for_unknown() {
    var call = call(" cad ", " 25000003 ", " NOISE ");
    assertThat(call.source()).isEqualTo("cad");
    assertThat(call.externalId()).isEqualTo("25000003");
    assertThat(call.nature()).isEqualTo("NOISE");
    assertThat(call.channel()).isEqualTo(CallChannel.UNKNOWN);
    assertThat(call.callerType()).isEqualTo(CallerType.UNKNOWN);
    assertThat(call.location()).isEqualTo(Place.UNKNOWN);
    assertThat(call.safety()).isEqualTo(SafetyAnswers.NOTHING_ASKED);
    assertThat(call.callback()).isNull();
    assertThat(call.callerName()).isNull();
    assertThat(call.narrative()).isNull();
    assertThat(call.cadPriority()).isNull();
    assertThat(call.cadDisposition()).isNull();
    assertThat(wrongFields(call)).isEmpty();
  }

  @Test
  void the_callers_words_are_kept_unaltered() {
    assertThat(at(null, "  he said \uD83D\uDE00 <b>no</b>\n", null).narrative())
        .isEqualTo("  he said \uD83D\uDE00 <b>no</b>\n");
  }

  @Test
  void a_call_needs_a_source_its_number_a_nature_and_a_time() {
    assertThat(
            wrongFields(
                new ReceiveCall(
                    null, " ", "", null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null)))
        .isEqualTo("externalId nature receivedAt source");
  }

  @Test
  void a_source_is_one_plain_word() {
    assertThat(wrongFields(call("cad system", "1", "NOISE"))).isEqualTo("source");
    assertThat(wrongFields(call("cad-2.test_1", "1", "NOISE"))).isEmpty();
  }

  @Test
  void what_is_too_long_is_named() {
    var long9000 = "x".repeat(9_000);
    assertThat(
            wrongFields(
                new ReceiveCall(
                    long9000,
                    long9000,
                    long9000,
                    null,
                    AT,
                    null,
                    null,
                    long9000,
                    long9000,
                    null,
                    long9000,
                    long9000,
                    new Place(long9000, long9000, long9000, null, null),
                    long9000,
                    null,
                    long9000,
                    long9000,
                    null)))
        .isEqualTo(
            "cadDisposition cadPriority callback callerName externalId interpreter language"
                + " location.address location.crossStreet location.placeName narrative nature"
                + " source");
  }

  @Test
  void a_point_lies_on_the_earth() {
    assertThat(wrongFields(at(Place.at(null, 90d, -180d), null, null))).isEmpty();
    assertThat(wrongFields(at(Place.at(null, 91d, 0d), null, null))).isEqualTo("location.latitude");
    assertThat(wrongFields(at(Place.at(null, 0d, -180.001), null, null)))
        .isEqualTo("location.longitude");
    assertThat(wrongFields(at(Place.at(null, Double.NaN, 0d), null, null)))
        .isEqualTo("location.latitude");
  }

  @Test
  void half_a_point_is_no_point() {
    assertThat(wrongFields(at(Place.at("Broad St", 36d, null), null, null)))
        .isEqualTo("location.wholePointOrNone");
  }

  @Test
  void a_reason_to_reopen_has_ten_characters_beside_blanks() {
    var number = new CallNumber("20261121-0042");
    assertThat(wrongFields(new ReopenIncident(number, null, "   short   "))).isEqualTo("reason");
    assertThat(wrongFields(new ReopenIncident(number, null, "she called again"))).isEmpty();
  }

  @Test
  void a_blank_note_is_none() {
    var number = new CallNumber("20261121-0042");
    assertThat(new CloseIncident(number, null, "refused", "  ").note()).isNull();
    assertThat(wrongFields(new CloseIncident(number, null, " ", "x".repeat(2_001))))
        .isEqualTo("disposition note");
  }
}
