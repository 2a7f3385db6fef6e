package org.coresponse.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "knife|+knife*",
        "Knife kitchen|+knife* +kitchen*",
        "knife knife|+knife*",
        "he has a knife|+has* +knife*",
        "the knife with which|+knife* +which*",
        "don't|+don*",
        "señora ñandú|+señora* +ñandú*"
      })
  void a_word_is_found_where_one_begins_with_it(String typed, String expression) {
    assertThat(expression(typed)).isEqualTo(expression);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+a -b",
        "\"",
        "\"\"",
        "the",
        "to go on",
        "()<>~*@",
        "' or 1=1 --",
        "\ud83d\ude00"
      })
  void what_no_index_holds_is_no_search(String typed) {
    assertThat(SearchWords.of(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "knife -kitchen",
        "knife* kitchen",
        "(knife) >kitchen",
        "knife @8 ~kitchen",
        "+knife <kitchen"
      })
  void an_operator_is_no_word(String typed) {
    assertThat(expression(typed)).isEqualTo("+knife* +kitchen*");
  }

  @Test
  void a_phrase_is_found_as_it_stands() {
    var words = SearchWords.of("neighbour \"cannot go on\" \u201cno way\u201d").orElseThrow();
    assertThat(words.phrases()).containsExactly("cannot go on", "no way");
    assertThat(SearchWords.expression(words.words())).isEqualTo("+cannot +way +neighbour*");
  }

  @Test
  void a_phrase_that_is_not_ended_is_one() {
    assertThat(SearchWords.of("\"cannot go").orElseThrow().phrases()).containsExactly("cannot go");
  }

  private static String expression(String typed) {
    return SearchWords.expression(SearchWords.of(typed).orElseThrow().words());
  }
}
