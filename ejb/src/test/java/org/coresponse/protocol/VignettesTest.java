package org.coresponse.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The forty calls of section 5 of protocol.md, against the outcomes in vignettes.json. */
class VignettesTest {
  private static final Path OUTCOMES = Path.of("../../shared/spec/protocol/vignettes.json");

  private static final Call ARMED =
      Call.about("SUICIDE").from("FIRST_PARTY").weapon("IN_HAND_OR_REACH");
  private static final Call DOORWAY = Call.about("PUBLIC_ORDER").from("THIRD_PARTY");
  private static final Call PILLS = Call.about("SUICIDE").from("SECOND_PARTY");
  private static final Call DRAWER =
      Call.about("MENTAL").from("SECOND_PARTY").weapon("PRESENT_IN_PLACE");
  private static final Call VOICES =
      Call.about("MENTAL")
          .from("FIRST_PARTY")
          .wanting("ACCEPTS")
          .screened("NO", "NO", "NO", "NO", "NO", "NO", "NO");
  private static final Call THOUGHTS =
      Call.about("SUICIDE").from("FIRST_PARTY").wanting("ACCEPTS").screened("YES", "YES", "NO");
  private static final Call MODERATE =
      THOUGHTS.screened("YES", "YES", "NO", "NO", "NO", "YES", "NO");
  private static final Call DRUNK = Call.about("INTOX").from("THIRD_PARTY");
  private static final Call ARGUMENT = Call.about("DISPUTE").from("THIRD_PARTY");
  private static final Call ON_RECORD = DOORWAY.weapon("HISTORY_ONLY");

  private static final List<Call> CALLS =
      List.of(
          ARMED,
          ARMED.weapon("PRESENT_IN_PLACE"),
          Call.about("WELFARE").from("THIRD_PARTY"),
          DOORWAY,
          DOORWAY.unsureOf("medical"),
          Call.about("MEDICAL").from("SECOND_PARTY").yesTo("medical"),
          Call.about("MEDICAL")
              .from("THIRD_PARTY")
              .yesTo("medical")
              .weapon("CANNOT_TELL")
              .unsureOf("violenceNow", "violence24h", "threat"),
          PILLS.yesTo("attempt"),
          PILLS,
          Call.about("WELFARE").from("THIRD_PARTY"),
          Call.about("OTHER").from("SECOND_PARTY"),
          DRAWER,
          DRAWER.yesTo("threat"),
          VOICES,
          VOICES.wanting("REFUSES"),
          VOICES.wanting("POLICE"),
          MODERATE,
          THOUGHTS,
          MODERATE.wanting("REFUSES"),
          DRUNK,
          DRUNK.yesTo("severeIntox"),
          DRUNK.weapon("CANNOT_TELL"),
          DOORWAY.weapon("CANNOT_TELL").yesTo("agitation"),
          ARGUMENT,
          ARGUMENT.unsureOf("violenceNow"),
          Call.about("DISPUTE").from("FIRST_PARTY").yesTo("violence24h"),
          Call.about("VIOLENT").from("THIRD_PARTY").yesTo("violenceNow").weapon("IN_HAND_OR_REACH"),
          Call.withNothingKnownAbout("VIOLENT"),
          Call.about("SUICIDE").from("THIRD_PARTY").yesTo("attempt"),
          Call.about("SUICIDE").from("SECOND_PARTY").yesTo("medical", "attempt"),
          Call.about("PUBLIC_ORDER").from("THIRD_PARTY"),
          Call.about("WELFARE").from("THIRD_PARTY").yesTo("safetyFlag"),
          ON_RECORD,
          ON_RECORD.yesTo("violenceHistory"),
          VOICES.weapon("HISTORY_ONLY").screened("YES", "NO"),
          Call.about("INFO").from("FIRST_PARTY").screened("NO", "NO", "NO", "NO", "NO", "NO", "NO"),
          Call.about("INFO").from("SECOND_PARTY"),
          Call.about("MENTAL").from("SECOND_PARTY").yesTo("child", "repeatCall"),
          Call.withNothingKnownAbout("OTHER"),
          Call.about("SUICIDE")
              .from("THIRD_PARTY")
              .screened("UNABLE", "UNABLE", "UNABLE", "UNABLE", "UNABLE", "UNABLE", "UNABLE"));

  static Stream<Arguments> vignettes() throws IOException {
    var outcomes = JsonParser.parseString(Files.readString(OUTCOMES)).getAsJsonArray();
    return IntStream.range(0, CALLS.size())
        .mapToObj(i -> outcomes.get(i).getAsJsonArray())
        .map(
            outcome ->
                Arguments.of(outcome.get(0).getAsInt(), outcome.get(1).getAsString(), outcome));
  }

  @Test
  void every_vignette_has_its_call() throws IOException {
    assertThat(vignettes()).hasSize(40);
    assertThat(JsonParser.parseString(Files.readString(OUTCOMES)).getAsJsonArray()).hasSize(40);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("vignettes")
  void a_vignette_gets_its_published_outcome(int number, String text, JsonArray outcome) {
    var recommendation = Protocol.durhamCrisisV1().recommend(CALLS.get(number - 1).answers());

    var also = new ArrayList<ResponseMode>();
    outcome
        .get(5)
        .getAsJsonArray()
        .forEach(mode -> also.add(ResponseMode.valueOf(mode.getAsString())));
    assertThat(recommendation.primary())
        .as(text)
        .isEqualTo(ResponseMode.valueOf(outcome.get(4).getAsString()));
    assertThat(recommendation.also()).as(text).containsExactlyElementsOf(also);
    assertThat(recommendation.priority()).as(text).isEqualTo(outcome.get(6).getAsInt());
    assertThat(recommendation.pathway()).as(text).isEqualTo(outcome.get(7).getAsString());
  }
}
