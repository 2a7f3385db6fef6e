package org.coresponse.dispatch;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.coresponse.calllog.CallbackResult;
import org.junit.jupiter.api.Test;

class BoardFilterTest {
  @Test
  void a_caller_is_to_be_called_back_after_every_result_that_settles_nothing() {
    var settled =
        Stream.of(CallbackResult.values())
            .filter(CallbackResult::settled)
            .map(result -> "'" + result.name() + "'")
            .collect(joining(", ", "(", ")"));
    assertThat(BoardFilter.UNREACHED).contains("b.result not in " + settled);
  }
}
