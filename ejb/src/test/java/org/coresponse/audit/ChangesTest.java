package org.coresponse.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coresponse.platform.FieldChange;
import org.junit.jupiter.api.Test;

class ChangesTest {
  @Test
  void what_is_written_is_read_again() {
    var changes =
        List.of(
            FieldChange.of("status", "OPEN", "CLOSED"),
            FieldChange.of("disposition", null, "refused"),
            FieldChange.of("mode", "COR", null),
            FieldChange.withheld("note", "incident_closing:7"),
            FieldChange.of("odd", "\"\\\n<", "\uD83D\uDE00"));
    assertThat(Changes.read(Changes.write(changes))).isEqualTo(changes);
  }

  @Test
  void the_form_is_that_of_the_column() {
    assertThat(Changes.write(List.of(FieldChange.of("status", "OPEN", "CLOSED"))))
        .isEqualTo("[{\"field\":\"status\",\"before\":\"OPEN\",\"after\":\"CLOSED\"}]");
  }

  @Test
  void nothing_changed_is_null() {
    assertThat(Changes.write(List.of())).isNull();
    assertThat(Changes.read(null)).isEmpty();
  }
}
