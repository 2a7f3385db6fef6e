package org.coresponse.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.coresponse.intake.CallScope;
import org.coresponse.search.NewestCalls.Sampled;
import org.coresponse.search.SearchWords.Word;
import org.junit.jupiter.api.Test;

class WordSearchTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void a_word_that_none_of_the_newest_calls_holds_is_looked_for_by_the_index_alone() {
    var asked = asked("knife caller", newest(400, "Caller is calm", 0, ""));
    assertThat(asked.near(26, true)).isEmpty();
    assertThat(asked.farther()).isEmpty();
    assertThat(asked.whole().where()).contains("match(", "regexp_replace(");
    assertThat(asked.whole().values())
        .containsEntry("narrative", "+knife*")
        .containsValue("% caller%");
  }

  @Test
  void a_word_that_one_of_a_hundred_holds_is_looked_for_nearby_first() {
    assertThat(asked("knife", newest(400, "Caller is calm", 3, "A knife")).near(26, true))
        .isEmpty();
    var asked = asked("knife", newest(400, "Caller is calm", 4, "Caller has a knife"));
    var near = asked.near(26, true).orElseThrow();
    assertThat(near.where()).contains("regexp_replace(").doesNotContain("match(");
    assertThat(asked.whole().where()).contains("match(");
  }

  @Test
  void a_stretch_is_as_long_as_should_hold_thrice_what_is_wanted() {
    var asked = asked("knife", newest(400, "Caller is calm", 40, "Caller has a knife"));
    assertThat(asked.near(20, true).orElseThrow().values())
        .containsEntry("since", NOON.minus(Duration.ofSeconds(399 * 90)));
    assertThat(asked.near(2_000, true).orElseThrow().values())
        .containsEntry("since", NOON.minus(Duration.ofMinutes(10 * 399)));
    assertThat(asked.farther().orElseThrow().values())
        .containsEntry("until", NOON.minus(Duration.ofMinutes(10 * 399)))
        .containsEntry("since", NOON.minus(Duration.ofMinutes(20 * 399)));
  }

  @Test
  void a_list_that_goes_on_looks_near_where_it_was() {
    var calls = newest(400, "Caller is calm", 4, "Caller has a knife");
    var key = new CallKey(NOON.minus(Duration.ofDays(400)), 7);
    assertThat(asked("knife", calls).after(key).near(40, true).orElseThrow().values())
        .containsEntry("since", key.receivedAt().minus(Duration.ofMinutes(10 * 399)))
        .doesNotContainKey("until");
    assertThat(asked("knife", calls).before(key).near(40, false).orElseThrow().values())
        .containsEntry("until", key.receivedAt().plus(Duration.ofMinutes(10 * 399)))
        .doesNotContainKey("since");
    assertThat(asked("knife", calls).before(null).near(40, false)).isEmpty();
  }

  @Test
  void words_that_are_common_but_never_together_are_looked_for_by_the_index() {
    var asked =
        asked("knife caller", newest(400, "Caller is calm", 50, "A knife, says a neighbour"));
    assertThat(asked.near(26, true)).isEmpty();
    assertThat(asked.whole().values()).containsEntry("narrative", "+knife* +caller*");
  }

  @Test
  void a_phrase_that_is_rare_makes_its_common_words_a_question_for_the_index() {
    var asked = asked("\"caller calm\"", newest(400, "Caller is calm", 0, ""));
    assertThat(asked.near(26, true)).isEmpty();
    assertThat(asked.whole().where()).contains("match(", " like :").doesNotContain("regexp");
    assertThat(asked.whole().values())
        .containsEntry("narrative", "+caller +calm")
        .containsValue("%caller calm%");
  }

  @Test
  void few_calls_are_all_looked_at() {
    var asked = asked("knife", newest(399, "Caller is calm", 9, "A knife"));
    assertThat(asked.near(26, true)).isEmpty();
    assertThat(asked.whole().where()).contains("regexp_replace(").doesNotContain("match(");
  }

  @Test
  void without_words_there_is_one_way() {
    var asked = new CallCriteria(CallFilter.open(), new CallScope(false, null, false), "US");
    assertThat(asked.near(26, true)).isEmpty();
    assertThat(asked.whole()).isEqualTo(asked.rest());
  }

  @Test
  void every_word_not_in_the_index_has_a_parameter_of_its_own() {
    var values = new HashMap<String, Object>();
    var words = SearchWords.of("knife kitchen \"stands there\"").orElseThrow();
    new WordSearch("narrative", List.of("c.narrative"), words).where(List.of(), values);
    assertThat(values.values())
        .containsExactlyInAnyOrder(
            SearchWords.BETWEEN,
            "%knife%",
            "% knife%",
            "%kitchen%",
            "% kitchen%",
            "%stands%",
            "% stands %",
            "%there%",
            "% there %",
            "%stands there%");
  }

  @Test
  void a_whole_word_ends_where_it_ends_and_a_begun_one_goes_on() {
    assertThat(new Word("cal", false).standsIn("He CALLS")).isTrue();
    assertThat(new Word("cal", true).standsIn("He CALLS")).isFalse();
    assertThat(new Word("all", false).standsIn("He CALLS")).isFalse();
    assertThat(new Word("a_b", false).pattern()).isEqualTo("% a!_b%");
    assertThat(new Word("calls", true).pattern()).isEqualTo("% calls %");
  }

  private static CallCriteria asked(String narrative, NewestCalls calls) {
    var filter =
        new CallFilter(
            CallState.ALL,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            narrative,
            null,
            null);
    var criteria = new CallCriteria(filter, new CallScope(false, null, false), "US");
    criteria.choose(calls);
    return criteria;
  }

  /** A call each minute, the newest at noon. */
  private static NewestCalls newest(int size, String most, int some, String text) {
    return new NewestCalls(
        IntStream.range(0, size)
            .mapToObj(
                i ->
                    new Sampled(NOON.minus(Duration.ofMinutes(i)), List.of(i < some ? text : most)))
            .toList());
  }
}
