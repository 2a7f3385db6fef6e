package org.coresponse.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.coresponse.search.SearchWords.Word;
import org.junit.jupiter.api.Test;

class WordSearchTest {
  private static final Word KNIFE = new Word("knife", false);
  private static final Word CALLER = new Word("caller", false);

  @Test
  void a_rare_word_is_looked_for_by_the_index_and_a_common_one_beside_it_in_what_that_finds() {
    var search = search("knife caller");
    search.choose(sample(200, "Caller is calm", 9, "Caller has a knife"));
    assertThat(search.indexed()).containsExactly(KNIFE);
    var values = new HashMap<String, Object>();
    assertThat(search.where(values)).contains("match(", "regexp_replace(");
    assertThat(values).containsEntry("narrative", "+knife*").containsValue("% caller%");
  }

  @Test
  void words_that_are_common_together_are_looked_for_newest_first() {
    var search = search("knife caller");
    search.choose(sample(200, "Caller is calm", 10, "Caller has a knife"));
    assertThat(search.indexed()).isEmpty();
    assertThat(search.where(new HashMap<>())).doesNotContain("match(");
  }

  @Test
  void words_that_are_common_but_not_together_are_looked_for_by_the_index() {
    var search = search("knife caller");
    search.choose(sample(200, "Caller is calm", 50, "Knives? A knife, says a neighbour"));
    assertThat(search.indexed()).containsExactly(KNIFE, CALLER);
  }

  @Test
  void a_phrase_that_is_rare_makes_its_common_words_a_question_for_the_index() {
    var search = search("\"caller calm\"");
    search.choose(sample(200, "Caller is calm", 0, ""));
    assertThat(search.indexed()).containsExactly(new Word("caller", true), new Word("calm", true));
    var values = new HashMap<String, Object>();
    assertThat(search.where(values)).contains("match(", " like :");
    assertThat(values).containsValue("%caller calm%");
  }

  @Test
  void few_calls_are_all_looked_at() {
    var search = search("knife");
    search.choose(sample(199, "Caller is calm", 0, ""));
    assertThat(search.indexed()).isEmpty();
  }

  @Test
  void a_whole_word_ends_where_it_ends_and_a_begun_one_goes_on() {
    assertThat(new Word("cal", false).standsIn("He CALLS")).isTrue();
    assertThat(new Word("cal", true).standsIn("He CALLS")).isFalse();
    assertThat(new Word("all", false).standsIn("He CALLS")).isFalse();
    assertThat(new Word("a_b", false).pattern()).isEqualTo("% a!_b%");
    assertThat(new Word("calls", true).pattern()).isEqualTo("% calls %");
  }

  private static WordSearch search(String typed) {
    return new WordSearch("narrative", List.of("c.narrative"), SearchWords.of(typed).orElseThrow());
  }

  private static List<String> sample(int size, String most, int some, String text) {
    return IntStream.range(0, size).mapToObj(i -> i < some ? text : most).toList();
  }
}
