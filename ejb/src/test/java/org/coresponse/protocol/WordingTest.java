package org.coresponse.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final Wording EN = new Wording(Locale.ENGLISH);
  private static final Wording ES = new Wording(Locale.forLanguageTag("es-US"));

  @Test
  void a_rule_is_a_sentence_in_both_languages() {
    var table = Protocol.durhamCrisisV1().model().table("medicalDanger");
    assertThat(EN.sentence(table, table.rules().get(1)))
        .isEqualTo(
            "If “What is the call about?” is something medical and “Medical danger?” is not known,"
                + " then Medical danger found: life in danger.");
    assertThat(ES.sentence(table, table.rules().get(5)))
        .isEqualTo("Se responda lo que se responda: Peligro médico hallado: no descartado.");
    var also = Protocol.durhamCrisisV1().model().table("also");
    assertThat(EN.sentence(also, also.rules().get(1)))
        .isEqualTo(
            "If “Reason” is life in danger and “Safety of the scene” is violence now,"
                + " then goes too: police.");
  }

  @Test
  void everything_the_default_protocol_speaks_of_has_words() {
    var english = bundle(Locale.ROOT);
    var spanish = bundle(Locale.forLanguageTag("es"));
    assertThat(new TreeSet<>(spanish.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    var needed = new HashSet<String>();
    for (var table : Protocol.durhamCrisisV1().model().tables()) {
      needed.add("table." + table.name());
      needed.add("policy." + table.hitPolicy().name());
      for (var column : table.columns()) {
        needed.add("question." + column.name());
        for (var rule : table.rules()) {
          rule.tests()
              .forEach(tests -> tests.values().forEach(value -> needed.add("value." + value)));
        }
      }
    }
    assertThat(english.keySet()).containsAll(needed);
    for (var mode : ResponseMode.values()) {
      assertThat(EN.mode(mode)).isNotBlank();
    }
    assertThat(Set.of(EN.value("A_NEW_ONE"), EN.question("aNewOne")))
        .containsExactlyInAnyOrder("A_NEW_ONE", "aNewOne");
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "org.coresponse.protocol.wording",
        locale,
        WordingTest.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
