package org.coresponse.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.coresponse.web.faces.Language;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenLanguagesTest {
  private static SpokenLanguages readBy(String reader) {
    var locale = Locale.forLanguageTag(reader);
    var languages = new SpokenLanguages();
    languages.language =
        new Language() {
          @Override
          public Locale getLocale() {
            return locale;
          }
        };
    languages.msg =
        new PageTexts() {
          @Override
          public String get(Object key) {
            return new Texts().of(locale, key.toString());
          }
        };
    return languages;
  }

  private static List<String> group(List<SelectItem> choices, int at) {
    return Stream.of(((SelectItemGroup) choices.get(at)).getSelectItems())
        .map(item -> item.getValue().toString())
        .toList();
  }

  @Test
  void a_language_is_named_in_the_words_of_the_reader() {
    assertThat(readBy("en").name("es")).isEqualTo("Spanish");
    assertThat(readBy("es").name("es")).isEqualTo("Español");
    assertThat(readBy("en").name("ase")).isEqualTo("American Sign Language");
    assertThat(readBy("es").name("ase")).isEqualTo("Lengua de señas americana");
  }

  @Test
  void one_that_nobody_has_told_yet_has_a_name_too() {
    assertThat(readBy("en").name("und")).isEqualTo("Not known yet which");
  }

  @Test
  void a_code_without_a_name_is_shown_as_it_was_given() {
    assertThat(readBy("es").name("zzz")).isEqualTo("zzz");
  }

  @Test
  void those_often_spoken_come_first_and_no_code_twice() {
    var choices = readBy("en").choices(null);
    assertThat(group(choices, 0)).startsWith("en", "es").endsWith("und");
    var all = Stream.concat(group(choices, 0).stream(), group(choices, 1).stream()).toList();
    assertThat(all).contains("ne", "quc").doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zzz", "iw"})
  void what_was_given_before_can_be_kept(String known) {
    assertThat(group(readBy("en").choices(known), 1)).containsOnlyOnce(known);
  }

  @Test
  void the_others_are_in_the_order_of_their_names() {
    var names = readBy("es").choices(null).get(1);
    assertThat(Stream.of(((SelectItemGroup) names).getSelectItems()).map(SelectItem::getLabel))
        .startsWith("Abjasio", "Afar")
        .contains("Nepalí");
  }
}
