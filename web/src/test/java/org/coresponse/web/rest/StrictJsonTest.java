package org.coresponse.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.web.problem.Fault;
import org.coresponse.web.problem.Faults;
import org.coresponse.web.problem.FieldFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
  enum Channel {
    WIRELESS_911,
    LANDLINE
  }

  record Place(String address, Double latitude) {
    Place {
      if (latitude != null && latitude > 90) {
        throw new InvalidFieldException("latitude", "field.range");
      }
    }
  }

  record Unit(String name, int crew, double miles) {}

  record Sent(
      String nature,
      Channel channel,
      Instant receivedAt,
      LocalDate on,
      Place location,
      Boolean urgent,
      int count,
      List<Unit> units,
      Map<String, String> answers) {}

  private static Sent read(String json) throws JsonProcessingException {
    return JsonMapperProvider.mapper().readValue(json, Sent.class);
  }

  private static Fault fault(String json) {
    var failure = catchThrowable(() -> read(json));
    assertThat(failure).as(json).isNotNull();
    return Faults.of(failure);
  }

  @Test
  void what_the_interface_describes_is_taken() throws Exception {
    var sent =
        read(
            """
            {"nature":"<b>crying</b> 😢\\r\\n\\tagain","channel":"WIRELESS_911",
             "receivedAt":"2026-11-21T14:03:22.15-05:00","on":"2026-11-21",
             "location":{"address":"here","latitude":35},"urgent":true,"count":2,
             "units":[{"name":"C1","crew":2,"miles":1.5}],"answers":{"a":"b"}}""");
    assertThat(sent.nature()).isEqualTo("<b>crying</b> 😢\r\n\tagain");
    assertThat(sent.receivedAt()).isEqualTo("2026-11-21T19:03:22.150Z");
    assertThat(sent.location().latitude()).isEqualTo(35.0);
  }

  @Test
  void instants_are_written_in_utc() throws Exception {
    assertThat(
            JsonMapperProvider.mapper()
                .writeValueAsString(Map.of("at", Instant.parse("2026-11-21T19:03:22.150Z"))))
        .isEqualTo("{\"at\":\"2026-11-21T19:03:22.150Z\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{\"count\":1,\"natur\":\"x\"}`|natur|field.unknown",
        "`{\"count\":1,\"location\":{\"lat\":1}}`|location.lat|field.unknown",
        "`{\"count\":1,\"channel\":\"FAX\"}`|channel|field.one-of",
        "`{\"count\":1,\"channel\":\"\"}`|channel|field.one-of",
        "`{\"count\":1,\"channel\":0}`|channel|field.one-of",
        "`{\"count\":1,\"channel\":\"0\"}`|channel|field.one-of",
        "`{\"count\":1,\"location\":{\"latitude\":\"35.99\"}}`|location.latitude|field.number",
        "`{\"count\":1,\"location\":{\"latitude\":\"NaN\"}}`|location.latitude|field.number",
        "`{\"count\":1,\"location\":{\"latitude\":\"\"}}`|location.latitude|field.number",
        "`{\"count\":1,\"location\":{\"latitude\":1e999}}`|location.latitude|field.range",
        "`{\"count\":1,\"location\":{\"latitude\":[1]}}`|location.latitude|field.number",
        "`{\"count\":1,\"location\":\"here\"}`|location|field.object",
        "`{\"count\":1,\"location\":\"\"}`|location|field.object",
        "`{\"count\":1.0}`|count|field.integer",
        "`{\"count\":\"1\"}`|count|field.integer",
        "`{\"count\":\"\"}`|count|field.integer",
        "`{\"count\":null}`|count|field.integer",
        "`{\"count\":true}`|count|field.integer",
        "`{\"count\":99999999999}`|count|field.range",
        "`{}`|count|field.integer",
        "`{\"count\":1,\"urgent\":1}`|urgent|field.boolean",
        "`{\"count\":1,\"urgent\":\"true\"}`|urgent|field.boolean",
        "`{\"count\":1,\"nature\":1}`|nature|field.text",
        "`{\"count\":1,\"nature\":true}`|nature|field.text",
        "`{\"count\":1,\"nature\":{}}`|nature|field.text",
        "`{\"count\":1,\"nature\":\"a\\u0000b\"}`|nature|field.control",
        "`{\"count\":1,\"nature\":\"a\\rb\"}`|nature|field.control",
        "`{\"count\":1,\"nature\":\"a\\ud800b\"}`|nature|field.surrogate",
        "`{\"count\":1,\"nature\":\"a\\ude00\"}`|nature|field.surrogate",
        "`{\"count\":1,\"answers\":{\"a\\u0007\":\"b\"}}`|answers|field.control",
        "`{\"count\":1,\"answers\":{\"a\":\"b\\u0007\"}}`|answers.a|field.control",
        "`{\"count\":1,\"units\":{}}`|units|field.list",
        "`{\"count\":1,\"units\":[{\"name\":\"a\",\"crew\":1,\"miles\":1},{\"name\":\"b\",\"crew\":\"x\",\"miles\":1}]}`|units[1].crew|field.integer",
        "`{\"count\":1,\"units\":[{\"name\":\"a\",\"crew\":1}]}`|units[0].miles|field.number",
        "`{\"count\":1,\"units\":[{\"name\":\"a\",\"crew\":1,\"miles\":null}]}`|units[0].miles|field.number",
        "`{\"count\":1,\"receivedAt\":\"2026-11-21T14:03:22\"}`|receivedAt|field.instant",
        "`{\"count\":1,\"receivedAt\":\"yesterday\"}`|receivedAt|field.instant",
        "`{\"count\":1,\"receivedAt\":\"+12026-11-21T14:03:22Z\"}`|receivedAt|field.instant",
        "`{\"count\":1,\"receivedAt\":1763733802}`|receivedAt|field.instant",
        "`{\"count\":1,\"receivedAt\":\"\"}`|receivedAt|field.instant",
        "`{\"count\":1,\"on\":20000}`|on|field.date",
        "`{\"count\":1,\"on\":\"2026-02-30\"}`|on|field.date",
        "`{\"count\":1,\"on\":\"2026-02-03T00:00:00Z\"}`|on|field.date",
        "`[]`|body|field.object",
        "`\"x\"`|body|field.object",
      })
  void a_field_that_cannot_be_read_is_named(String json, String field, String reason) {
    var fault = fault(json);
    assertThat(fault.status()).isEqualTo(400);
    assertThat(fault.fields())
        .extracting(FieldFault::field, FieldFault::reason)
        .containsExactly(org.assertj.core.api.Assertions.tuple(field, reason));
  }

  @Test
  void a_wrong_constant_is_told_the_allowed_ones() {
    assertThat(fault("{\"count\":1,\"channel\":\"FAX\"}").fields().get(0).values())
        .containsEntry("values", "WIRELESS_911, LANDLINE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"count\":1,\"count\":2}",
        "{\"count\":1,\"location\":{\"address\":\"a\",\"address\":\"b\"}}",
        "{\"count\":1} {\"count\":2}",
        "{\"count\":1}]",
        "{\"count\":1",
        "{count:1}",
        "{'count':1}",
        "{\"count\":01}",
        "{\"count\":NaN}",
        "{\"count\":1,}",
        "{\"count\":1,\"nature\":\"line\nbreak\"}",
        "{\"count\":1,\"nature\":\"open",
        "{\"count\":1,\"location\":{\"latitude\":1",
        "{\"count\":1} // why",
      })
  void what_is_not_json_is_told_where_it_breaks(String json) {
    var fault = fault(json);
    assertThat(fault.status()).isEqualTo(400);
    assertThat(fault.code()).isEqualTo("malformed");
    assertThat(fault.args()).hasSize(2);
  }

  @Test
  void bytes_that_are_no_text_are_malformed() {
    var bytes = "{\"count\":1,\"nature\":\"x\"}".getBytes(StandardCharsets.US_ASCII);
    bytes[bytes.length - 3] = (byte) 0xFF;
    var failure = catchThrowable(() -> JsonMapperProvider.mapper().readValue(bytes, Sent.class));
    assertThat(Faults.of(failure).code()).isEqualTo("malformed");
  }

  @Test
  void what_is_nested_or_counted_without_end_is_refused() {
    assertThat(fault("{\"count\":" + "1".repeat(5000) + "}").status()).isEqualTo(400);
    assertThat(fault("{\"count\":1,\"units\":" + "[".repeat(5000)).status()).isEqualTo(400);
  }

  @Test
  void a_rule_of_the_record_itself_names_the_whole_path() {
    var fault = fault("{\"count\":1,\"location\":{\"latitude\":91}}");
    assertThat(fault.status()).isEqualTo(422);
    assertThat(fault.fields().get(0).field()).isEqualTo("location.latitude");
  }

  @Test
  void no_body_at_all_says_so() {
    assertThat(fault("").code()).isEqualTo("body-required");
  }

  @Test
  void an_answer_that_cannot_be_written_is_our_fault() {
    var failure =
        catchThrowable(() -> JsonMapperProvider.mapper().writeValueAsString(new Object()));
    assertThat(Faults.of(failure)).isEqualTo(Fault.UNEXPECTED);
  }
}
