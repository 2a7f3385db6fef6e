package org.coresponse.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.coresponse.intake.Answer;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.protocol.Protocol;
import org.coresponse.screening.SuicideScreen;
import org.junit.jupiter.api.Test;

class StoredAnswersTest {
  private static final Protocol PROTOCOL = Protocol.durhamCrisisV1();
  private static final int CALLS = 20_000;

  private final StoredAnswers stored = new StoredAnswers(PROTOCOL);

  @Test
  void stored_answers_are_read_as_the_desk_reads_them() {
    var random = new RandomSafety(20_261_126);
    var decider = PROTOCOL.decider();
    for (var i = 0; i < CALLS; i++) {
      var nature = random.nature();
      var caller = random.caller();
      var safety = random.next(random.any(Answer.class));
      var screen = random.screen();
      var desk = ProtocolAnswers.of(nature, caller, safety, screen);
      var codes = stored.codes(columns(nature, caller, safety, screen));
      for (var input : PROTOCOL.model().inputs()) {
        assertThat(input.domain().example(codes[input.slot()]))
            .as(input.name())
            .isEqualTo(desk.to(input.name()));
      }
      assertThat(decider.decide(codes)).contains(PROTOCOL.recommend(desk));
    }
  }

  @Test
  void a_screen_that_was_not_done_is_not_asked() {
    var without =
        columns(
            NatureGroup.OTHER,
            CallerType.UNKNOWN,
            SafetyAnswers.NOTHING_ASKED,
            SuicideScreen.NOT_DONE);
    var none = without.clone();
    Arrays.fill(none, StoredAnswers.asked().size(), none.length, null);
    assertThat(stored.codes(none)).isEqualTo(stored.codes(without));
  }

  @Test
  void a_protocol_that_asks_what_nobody_stored_is_refused() throws IOException {
    try (var in = Protocol.class.getResourceAsStream("durham-crisis-v1.dmn")) {
      var file =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .replace(">repeatCall<", ">calledBefore<")
              .replace("\"repeatCall\"", "\"calledBefore\"");
      var other =
          Protocol.load(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "other");
      assertThatThrownBy(() -> new StoredAnswers(other)).hasMessageContaining("calledBefore");
    }
  }

  /** As a row of the database has them. */
  static String[] columns(
      NatureGroup nature, CallerType caller, SafetyAnswers safety, SuicideScreen screen) {
    var floor = StoredAnswers.columns(safety);
    floor[0] = nature.name();
    floor[1] = caller.name();
    var items =
        Stream.of(
            screen.item1(),
            screen.item2(),
            screen.item3(),
            screen.item4(),
            screen.item5(),
            screen.item6(),
            screen.item6Recent());
    return Stream.concat(Stream.of(floor), items.map(Enum::name)).toArray(String[]::new);
  }
}
