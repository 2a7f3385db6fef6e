package org.coresponse.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReasonTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es");
  private static final Pattern SAID =
      Pattern.compile("(?:refuse|Reason\\.of)\\(\\s*\"([a-z]+\\.[a-zA-Z]+)\"");

  @Test
  void a_reason_names_its_places_in_the_language_it_is_said_in() {
    var reason = Reason.of("feel.end", Reason.of("feel.aRange"), "{1} $0");
    assertThat(reason).hasToString("a range needs a number, a date or a text, not {1} $0");
    assertThat(reason.in(SPANISH))
        .isEqualTo("un intervalo necesita un número, una fecha o un texto, no {1} $0");
    assertThat(Reason.of("kind.differs", "7", "age", Kind.DATE).in(SPANISH))
        .isEqualTo("7 no puede ser, porque age es fecha");
  }

  @Test
  void of_a_place_only_what_is_known_is_said() {
    var why = Reason.of("output.none");
    assertThat(Place.FILE.says(why)).hasToString("it has no output");
    assertThat(Place.FILE.atCell("age").says(why)).hasToString("Input age: it has no output");
    var table = Place.table("t");
    assertThat(table.says(why)).hasToString("Table t: it has no output");
    assertThat(table.atCell("c").says(why)).hasToString("Table t, column c: it has no output");
    assertThat(table.atRule(3).says(why)).hasToString("Table t, rule 3: it has no output");
    assertThat(table.atRule(3).atCell("c").says(why).in(SPANISH))
        .isEqualTo("Tabla t, regla 3, celda c: no tiene salida");
  }

  @Test
  void every_reason_that_is_given_has_its_sentence_in_both_languages_and_no_other_stands_there() {
    var english = bundle("");
    var spanish = bundle("_es");
    assertThat(spanish.keySet()).isEqualTo(english.keySet());
    for (var key : english.keySet()) {
      assertThat(places(spanish.getString(key))).as(key).isEqualTo(places(english.getString(key)));
    }
    var given = given();
    for (var kind : Kind.values()) {
      given.add("kind." + kind.name());
    }
    assertThat(english.keySet()).isEqualTo(given);
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle("org.coresponse.dmn.reasons" + language, Locale.ROOT);
  }

  private static Set<String> places(String sentence) {
    return Pattern.compile("\\{\\d}")
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static Set<String> given() {
    try (var files = Files.walk(Path.of("src/main/java/org/coresponse"))) {
      return files
          .filter(file -> file.toString().matches(".*/(dmn|protocol|governance)/\\w+[.]java"))
          .flatMap(file -> SAID.matcher(read(file)).results().map(said -> said.group(1)))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
