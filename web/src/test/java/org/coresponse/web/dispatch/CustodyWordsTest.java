package org.coresponse.web.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.coresponse.custody.CustodyRow;
import org.coresponse.custody.MoveReason;
import org.coresponse.custody.Queue;
import org.coresponse.web.faces.Language;
import org.coresponse.web.text.Texts;
import org.junit.jupiter.api.Test;

class CustodyWordsTest {
  private static final Instant AT = Instant.parse("2026-11-27T19:03:22Z");

  private static CustodyWords words(Locale locale) {
    var words = new CustodyWords();
    words.texts = new Texts();
    words.language =
        new Language() {
          @Override
          public Locale getLocale() {
            return locale;
          }
        };
    return words;
  }

  private static CustodyRow row(
      String from, Queue fromQueue, String to, Queue toQueue, MoveReason why, String word) {
    return new CustodyRow(
        null, from, fromQueue, to, toQueue, why, word, null, null, AT, "Priya Raman");
  }

  @Test
  void a_move_says_whose_hands_it_left_and_whose_it_came_to() {
    var words = words(Locale.ENGLISH);
    assertThat(words.sentence(row(null, null, null, Queue.DISPATCH, MoveReason.RECEIVED, null)))
        .isEqualTo("It begins in the hands of the dispatch queue.");
    assertThat(words.sentence(row(null, Queue.DISPATCH, "A B", null, MoveReason.TAKEN, null)))
        .isEqualTo("It goes from the dispatch queue to A B.");
    assertThat(words.sentence(row("A B", null, "A B", null, MoveReason.OVERDUE, null)))
        .isEqualTo("It stays with A B.");
    assertThat(words.sentence(row("A B", null, null, null, MoveReason.ENDED, null)))
        .isEqualTo("It leaves the hands of A B and is over.");
    assertThat(
            words(Texts.SPANISH)
                .sentence(row("A B", null, null, Queue.SUPERVISION, MoveReason.OFF_DUTY, null)))
        .isEqualTo("Pasa de A B a los supervisores.");
  }

  @Test
  void whom_an_escalated_call_goes_to_is_said_in_the_reader_s_language() {
    var escalated =
        row("A B", null, null, Queue.DISPATCH, MoveReason.ESCALATED, "POLICE: She has gone out.");
    assertThat(words(Locale.ENGLISH).word(escalated)).isEqualTo("Police: She has gone out.");
    assertThat(words(Texts.SPANISH).word(escalated)).doesNotStartWith("POLICE");
    var masked = row("A B", null, null, Queue.DISPATCH, MoveReason.ESCALATED, null);
    assertThat(words(Locale.ENGLISH).word(masked)).isEmpty();
  }

  @Test
  void a_person_did_it_or_it_happened_by_itself() {
    var words = words(Locale.ENGLISH);
    var by = row("A B", null, "C D", null, MoveReason.ACCEPTED, null);
    assertThat(words.by(by)).isEqualTo("Done by Priya Raman.");
    var itself =
        new CustodyRow(
            7L, "A B", null, null, null, MoveReason.EXPIRED, null, null, null, AT, "system");
    assertThat(words.by(itself)).isEqualTo("It happened by itself.");
  }
}
