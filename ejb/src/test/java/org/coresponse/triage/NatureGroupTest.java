package org.coresponse.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.coresponse.protocol.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NatureGroupTest {
  private static final Path NATURES =
      Path.of("src/main/resources/db/migration/V0002__code_lists_of_durham.sql");
  private static final Pattern NATURE = Pattern.compile("\\('nature', '([^']+)',\\s+'([^']+)'");

  /** Common types of shipped natures that belong to no group, each with the reason. */
  private static final Map<String, String> OF_NO_GROUP =
      Map.of(
          "PERMISS", "nobody there to answer: a search, which police lead",
          "911H", "says nothing of what happened (protocol.md, vignette 39)",
          "TROUBLE", "says nothing of what happened");

  @Test
  void every_shipped_nature_belongs_to_a_group_unless_there_is_a_reason() throws IOException {
    var natures = NATURE.matcher(Files.readString(NATURES)).results().toList();
    assertThat(natures).hasSizeGreaterThan(20);
    for (var nature : natures) {
      var common = nature.group(2);
      assertThat(NatureGroup.of(common) == NatureGroup.OTHER)
          .as("%s (%s) is of no group", nature.group(1), common)
          .isEqualTo(OF_NO_GROUP.containsKey(common));
    }
  }

  @Test
  void the_groups_are_the_protocols() {
    assertThat(NatureGroup.values())
        .extracting(Enum::name)
        .containsExactlyInAnyOrderElementsOf(Protocol.durhamCrisisV1().inputs().get("natureGroup"));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"XYZ", "mntl"})
  void a_type_that_nobody_has_mapped_is_other(String common) {
    assertThat(NatureGroup.of(common)).isEqualTo(NatureGroup.OTHER);
  }
}
