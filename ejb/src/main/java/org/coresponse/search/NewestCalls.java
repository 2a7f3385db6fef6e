package org.coresponse.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.coresponse.search.SearchWords.Word;

/**
 * The newest calls that a question finds without its words: a sample of how common the words are,
 * and of how much time so many calls take.
 *
 * @param calls newest first, at most {@value #WANTED}
 */
record NewestCalls(List<Sampled> calls) {
  static final NewestCalls NONE = new NewestCalls(List.of());

  static final int WANTED = 400;

  /** When as many of them hold all words, others nearby will: one of a hundred. */
  static final int ENOUGH = WANTED / 100;

  /** A word in as many of them is common: the index would read a twentieth of all calls. */
  static final int COMMON = WANTED / 20;

  /**
   * A call.
   *
   * @param texts in the order of the question's
   */
  record Sampled(Instant receivedAt, List<String> texts) {
    Sampled {
      texts = List.copyOf(texts);
    }

    private boolean holds(List<WordSearch> searches) {
      for (var i = 0; i < searches.size(); i++) {
        if (!searches.get(i).words().standIn(texts.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  NewestCalls {
    calls = List.copyOf(calls);
  }

  /** Whether these are all: then each is looked at. */
  boolean few() {
    return calls.size() < WANTED;
  }

  /** How many of them hold all words of all texts. */
  long holding(List<WordSearch> searches) {
    return calls.stream().filter(call -> call.holds(searches)).count();
  }

  /** When the newest was received; null when there is none. */
  Instant latest() {
    return calls.isEmpty() ? null : calls.get(0).receivedAt();
  }

  /** From the oldest to the newest; zero when there is none. */
  Duration span() {
    return calls.isEmpty()
        ? Duration.ZERO
        : Duration.between(calls.get(calls.size() - 1).receivedAt(), latest());
  }

  /**
   * The words of a text that the index should look for: those that are not common, or all of them
   * when every word of every text is.
   */
  List<Word> rare(WordSearch text, List<WordSearch> all) {
    var rare = rareOf(text, all.indexOf(text));
    var none = all.stream().allMatch(other -> rareOf(other, all.indexOf(other)).isEmpty());
    return none ? text.words().words() : rare;
  }

  private List<Word> rareOf(WordSearch text, int place) {
    return text.words().words().stream()
        .filter(
            word ->
                calls.stream().filter(call -> word.standsIn(call.texts().get(place))).count()
                    < COMMON)
        .toList();
  }
}
