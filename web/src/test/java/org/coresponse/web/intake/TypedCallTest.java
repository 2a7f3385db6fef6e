package org.coresponse.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.coresponse.platform.InvalidFieldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCallTest {
  @Test
  void what_was_typed_goes_to_the_page_and_back_unaltered() {
    var typed = Map.of("callback", "919", "narrative", "</script>\"'\\\n🧯");
    assertThat(TypedCall.read(TypedCall.write(typed))).isEqualTo(typed);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"[]", "{\"a\":1}", "{\"a\":null}", "{", "text"})
  void anything_but_an_object_of_strings_is_refused(String json) {
    assertThatThrownBy(() -> TypedCall.read(json)).isInstanceOf(InvalidFieldException.class);
  }
}
