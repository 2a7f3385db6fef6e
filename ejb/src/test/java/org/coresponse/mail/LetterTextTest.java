package org.coresponse.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LetterTextTest {
  private static final LocalDate DAY = LocalDate.of(2027, 6, 30);
  private static final String RECIPIENT = "ana.rivera@agency.example";

  /** What would say of what it is, in either language. */
  private static final Pattern FACTS =
      Pattern.compile(
          "licen[cs]|credential|credencial|certific|train|capacit|background|antecedente|insur|seguro|clinician|cl[ií]nic|officer|oficial",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Test
  void every_letter_there_can_be_has_words_in_both_languages_and_they_differ() {
    for (var kind : LetterKind.values()) {
      for (var scope : LetterScope.values()) {
        var english = text(LetterLanguage.ENGLISH, kind, scope);
        var spanish = text(LetterLanguage.SPANISH, kind, scope);
        assertThat(english.subject() + english.body()).contains("June 30, 2027");
        assertThat(spanish.subject() + spanish.body()).contains("30 de junio de 2027");
        assertThat(english.subject()).isNotEqualTo(spanish.subject());
        assertThat(english.body()).isNotEqualTo(spanish.body());
      }
    }
  }

  @Test
  void no_letter_says_of_whom_or_of_what_it_is() {
    for (var language : LetterLanguage.values()) {
      for (var kind : LetterKind.values()) {
        for (var scope : LetterScope.values()) {
          var text = text(language, kind, scope);
          assertThat(text.subject() + text.body().replaceAll("https?://\\S+", ""))
              .doesNotContainPattern(FACTS)
              .doesNotContain(RECIPIENT, "Rivera", "{", "17");
        }
      }
    }
  }

  @Test
  void it_leads_to_the_page_where_the_rest_is_shown_after_signing_in() {
    assertThat(
            text(LetterLanguage.ENGLISH, LetterKind.CREDENTIAL_LAPSES, LetterScope.AGENCY).body())
        .contains("\nhttps://coresponse.city.example/app/home.xhtml\n");
  }

  @Test
  void both_bundles_say_the_same_things_and_nothing_that_no_letter_says() {
    var english = ResourceBundle.getBundle(LetterText.BUNDLE, Locale.ROOT);
    var spanish = ResourceBundle.getBundle(LetterText.BUNDLE, Locale.forLanguageTag("es"));
    assertThat(spanish.getLocale().getLanguage()).isEqualTo("es");
    assertThat(spanish.keySet()).isEqualTo(english.keySet());
    assertThat(english.keySet())
        .hasSize(LetterKind.values().length * (1 + LetterScope.values().length) + 2);
    for (var key : english.keySet()) {
      assertThat(english.getString(key)).as(key).doesNotContain("'");
      assertThat(spanish.getString(key)).as(key).doesNotContain("'");
    }
  }

  private static LetterText text(LetterLanguage language, LetterKind kind, LetterScope scope) {
    var letter =
        new DueLetter(
            17, RECIPIENT, language, kind, scope, DAY, "/app/home.xhtml", Instant.EPOCH, 1);
    return LetterText.of(letter, "https://coresponse.city.example");
  }
}
