package org.coresponse.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NatureSuggestionTest {
  private static final System.Logger PRINTED = System.getLogger("natures");

  /** Real types of five cities, each judged by the Vera Institute: behavioural health or not. */
  private static final String TYPES = "reference/vera-5city-call-type-categories.csv";

  /** The cities whose types were looked at while the rules were written. */
  private static final Set<String> LOOKED_AT = Set.of("Charleston", "Detroit", "Dallas");

  private static final Set<String> HELD_OUT = Set.of("Seattle", "New Orleans");

  private record Score(int found, int types, int wrong, int others) {
    @Override
    public String toString() {
      return "found %d of %d, wrongly taken %d of %d".formatted(found, types, wrong, others);
    }
  }

  @Test
  void it_finds_behavioural_health_among_the_types_of_five_cities() throws IOException {
    var seen = score(LOOKED_AT);
    var unseen = score(HELD_OUT);
    PRINTED.log(Level.INFO, "rules written by Charleston, Detroit, Dallas: {0}", seen);
    PRINTED.log(Level.INFO, "held out, Seattle and New Orleans: {0}", unseen);
    assertThat(seen.types() + unseen.types()).isEqualTo(54);
    assertThat(seen.types() + seen.others() + unseen.types() + unseen.others()).isEqualTo(3227);
    assertThat(seen.found()).isGreaterThanOrEqualTo(36);
    assertThat(unseen.found()).isGreaterThanOrEqualTo(16);
    assertThat(seen.wrong()).isLessThanOrEqualTo(2);
    assertThat(unseen.wrong()).isLessThanOrEqualTo(5);
  }

  private static Score score(Set<String> cities) throws IOException {
    var rows = types().stream().filter(row -> cities.contains(row.get(0))).toList();
    var types = rows.stream().filter(NatureSuggestionTest::judged).toList();
    var others = rows.stream().filter(row -> !judged(row)).toList();
    return new Score(taken(types), types.size(), taken(others), others.size());
  }

  private static boolean judged(List<String> row) {
    return row.get(4).strip().equals("Behavioral Health");
  }

  private static int taken(List<List<String>> rows) {
    return (int)
        rows.stream()
            .map(row -> NatureSuggestion.of(row.get(2)).type())
            .filter(type -> type != null && type.behavioural())
            .count();
  }

  /** City, column, type, count, category, other category. */
  private static List<List<String>> types() throws IOException {
    var said = System.getenv("SHARED_DATA");
    var file = Path.of(said == null ? "../../shared/data" : said, TYPES);
    return Files.readAllLines(file).stream().skip(1).map(NatureSuggestionTest::cells).toList();
  }

  /** The cells of a line of RFC 4180 in which no cell has a line break. */
  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    var quoted = false;
    for (var c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  @ParameterizedTest
  @CsvSource({
    "SUICIDE THREAT,SUICTHRT",
    "121C_MENTAL DISORDR NONVIOLENT,MNTL",
    "121D_Mental Disorder Violent,MTLV",
    "MENTAL VIOLENT NOT ARMED,MTLV",
    "WLFR CHK,WELFARE",
    "Trespass or Unwanted,TRESPASS",
    "911 HANG UP,911H",
    "DRUNK PERSON,INTOX",
    "panhandling,PHANDLE",
    "BARRICADED PERSON,BARICADE",
    "DOMESTIC VIOLENCE,DVA"
  })
  void dispatchers_words_mean_a_common_type(String text, String type) {
    assertThat(NatureSuggestion.of(text).commonType()).isEqualTo(type);
  }

  @Test
  void a_weapon_or_violence_leaves_no_answer_without_police() {
    for (var text : List.of("SUICIDE THREAT WEAPON", "MENTAL VIOLENT - ARMED", "MENTAL W/ GUN")) {
      assertThat(NatureSuggestion.of(text).eligibility())
          .as(text)
          .isEqualTo(new Eligibility(false, false, true));
    }
    assertThat(NatureSuggestion.of("MENTAL NOT VIOLENT").eligibility().unarmed()).isTrue();
  }

  @Test
  void it_says_by_which_words_and_how_sure() {
    var suggestion = NatureSuggestion.of("Welfare check");
    assertThat(suggestion.why()).containsExactly("WELFARE", "CHECK");
    assertThat(suggestion.certainty()).isBetween(0.9, 1.0);
    assertThat(NatureSuggestion.of("SELF DEFENSE ABC").commonType()).isNull();
    for (var nothing : List.of("", "  ", "\uD83D\uDE00", "<b>", "Ω".repeat(200))) {
      assertThat(NatureSuggestion.of(nothing).certainty()).as(nothing).isZero();
    }
  }

  @Test
  void every_type_is_found_by_its_literal_and_fits_its_column() {
    for (var type : CommonType.values()) {
      assertThat(CommonType.of(type.literal())).contains(type);
      assertThat(type.literal()).hasSizeLessThanOrEqualTo(16);
    }
  }
}
