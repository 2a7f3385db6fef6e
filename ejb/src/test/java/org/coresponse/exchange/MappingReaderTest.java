package org.coresponse.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.coresponse.platform.InvalidFieldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingReaderTest {
  private static final String GOOD =
      """
      {"version": 1, "name": "small", "source": "small", "zone": "America/New_York", "key": "id",
       "fields": {"receivedAt": {"column": "at", "format": ["yyyy-MM-dd"]}, "nature": "what"}}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"durham", "san-diego", "san-francisco-fire"})
  void what_is_shipped_can_be_read(String name) {
    assertThat(Shared.shipped(name).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"version\": 1 | \"version\": 2 | version | invalid.mapping-version",
        "\"name\": \"small\" | \"name\": \"Small one\" | name | constraint.Pattern",
        "\"source\": \"small\", | | source | constraint.NotNull",
        "America/New_York | Mars | zone | invalid.zone",
        "\"key\": \"id\" | \"key\": 7 | key | field.object",
        "\"key\": \"id\" | \"key\": {} | key.column | constraint.NotNull",
        "\"key\": \"id\" | \"key\": {\"column\": \"a\", \"constant\": \"b\"} | key.constant |"
            + " invalid.mapping-origin",
        "\"nature\" | \"natur\" | fields.natur | field.unknown",
        ", \"nature\": \"what\" | | fields.nature | constraint.NotNull",
        "yyyy-MM-dd | bbb | fields.receivedAt.format[0] | invalid.time-format",
        "[\"yyyy-MM-dd\"] | [] | fields.receivedAt.format | invalid.mapping-list",
        "\"nature\": \"what\" | \"nature\": \"what\", \"latitude\": \"y\" | fields | invalid.point",
        "\"nature\": \"what\" | \"nature\": \"what\", \"channel\": {\"column\": \"c\", \"otherwise\":"
            + " \"FAX\"} | fields.channel | invalid.choice",
        "\"key\" | \"delimiter\": \"ab\", \"key\" | delimiter | invalid.delimiter",
        "\"key\" | \"ignoreRows\": {\"a\": \"b\"}, \"key\" | ignoreRows.a | field.list",
        "\"key\" | \"unitTimes\": {\"unit\": \"u\", \"statuses\": {\"LOST\": \"a\"}}, \"key\" |"
            + " unitTimes.statuses.LOST | field.unknown",
        "\"key\" | \"unitTimes\": [{\"unit\": \"u\", \"status\": {\"column\": \"s\","
            + " \"otherwise\": \"LOST\"}}], \"key\" | unitTimes[0].status | invalid.choice",
        "\"key\" | \"encoding\": \"UTF-99\", \"key\" | encoding | invalid.encoding",
        "\"key\" | \"quote\": \",\", \"key\" | quote | invalid.quote",
        "\"key\" | \"skipLines\": 1.5, \"key\" | skipLines | invalid.skip-lines",
        "\"what\" | {\"column\": \"what\", \"decimal\": \",\"} | fields.nature.decimal |"
            + " field.unknown",
        "\"what\" | {\"first\": [\"a\", {\"of\": [\"b\"]}]} | fields.nature.first[1].of |"
            + " field.unknown",
        "\"nature\" | \"latitude\": {\"column\": \"y\", \"decimal\": \";\"}, \"nature\" |"
            + " fields.latitude.decimal | invalid.decimal",
        "\"nature\" | \"latitude\": {\"column\": \"y\", \"divide\": 0}, \"nature\" |"
            + " fields.latitude.divide | invalid.divide"
      })
  void what_is_wrong_is_named_by_its_path(String part, String wrong, String path, String reason) {
    assertThat(GOOD).contains(part);
    assertThatThrownBy(() -> MappingReader.read(GOOD.replace(part, wrong == null ? "" : wrong)))
        .isInstanceOfSatisfying(
            InvalidFieldException.class,
            e -> {
              assertThat(e.field()).isEqualTo(path);
              assertThat(e.reason()).isEqualTo(reason);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "nothing", "{\"version\": 1} x"})
  void what_is_no_json_object_is_refused(String text) {
    assertThatThrownBy(() -> MappingReader.read(text)).isInstanceOf(InvalidFieldException.class);
  }

  @Test
  void what_is_wrong_is_named_by_its_line() {
    assertThat(lineOf(GOOD.replace("what", "x").replace("nature", "natur"))).isEqualTo(2);
    assertThat(lineOf("{\n\"version\": 1,\n\n\"name\": \"A\"}")).isEqualTo(1);
    assertThat(lineOf("{\n\"version\": 1,\n\"fields\": {\n\"receivedAt\": 7}}")).isEqualTo(4);
    assertThat(lineOf("{\n\"version\": 1,\n;")).isEqualTo(3);
  }

  private static long lineOf(String json) {
    return catchThrowableOfType(InvalidMappingException.class, () -> MappingReader.read(json))
        .line();
  }

  @Test
  void what_a_new_mapping_begins_with_can_be_read() {
    assertThat(Shared.shipped("blank").name()).isEqualTo("our-city");
  }

  @Test
  void the_good_one_is_good() {
    assertThat(MappingReader.read(GOOD).columns()).containsExactly("at", "id", "what");
  }
}
