package org.coresponse.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {
  @Test
  void the_first_page_is_the_usual_one() {
    assertThat(PageRequest.first()).isEqualTo(new PageRequest(0, 25));
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 25, page",
    "100001, 25, page",
    "0, 0, size",
    "0, 201, size",
    "0, -2147483648, size",
    "2147483647, 200, page"
  })
  void a_page_nobody_could_mean_is_refused_by_its_field(int page, int size, String field) {
    assertThatThrownBy(() -> new PageRequest(page, size))
        .isInstanceOfSatisfying(
            InvalidFieldException.class, e -> assertThat(e.field()).isEqualTo(field));
  }

  @Test
  void the_deepest_offset_is_an_int() {
    assertThat(new PageRequest(PageRequest.LAST_PAGE, PageRequest.LARGEST).offset())
        .isEqualTo(20_000_000);
  }

  @ParameterizedTest
  @CsvSource({"0, 25, 0, false", "0, 25, 25, false", "0, 25, 26, true", "1, 25, 50, false"})
  void there_is_a_next_page_while_rows_are_left(int page, int size, long total, boolean next) {
    assertThat(Page.of(List.of(), new PageRequest(page, size), total).hasNext()).isEqualTo(next);
  }

  @Test
  void a_page_of_other_things_is_the_same_page() {
    assertThat(new Page<>(List.of(1, 2), 3, 2, 9).map(i -> "n" + i))
        .isEqualTo(new Page<>(List.of("n1", "n2"), 3, 2, 9));
  }
}
