package org.coresponse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every pair of tokens that stands as text on ground, or as an edge that says something, in both
 * themes (WCAG 2.1, 1.4.3 and 1.4.11).
 */
class ContrastTest {
  private static final List<String> GROUNDS =
      List.of("page", "surface", "sunken", "hover", "selected");
  private static final double TEXT = 4.5;
  private static final double SHAPE = 3.0;

  private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6})");

  @Test
  void text_can_be_read_on_every_ground() throws IOException {
    for (var theme : themes().entrySet()) {
      for (var ground : GROUNDS) {
        for (var text : List.of("text", "muted", "accent", "danger", "warning", "good")) {
          holds(theme, text, ground, TEXT);
        }
      }
    }
  }

  @Test
  void words_on_tints_bars_and_filled_buttons_can_be_read() throws IOException {
    var pairs =
        new String[][] {
          {"on-accent", "accent"},
          {"on-accent", "accent-strong"},
          {"on-danger", "danger"},
          {"on-danger", "danger-strong"},
          {"accent", "accent-soft"},
          {"danger", "danger-soft"},
          {"warning", "warning-soft"},
          {"good", "good-soft"},
          {"text", "accent-soft"},
          {"text", "danger-soft"},
          {"text", "warning-soft"},
          {"text", "good-soft"},
          {"muted", "accent-soft"},
          {"muted", "danger-soft"},
          {"text", "line"},
          {"surface", "text"},
          {"bar-text", "bar"},
          {"bar-muted", "bar"},
          {"bar-text", "bar-on"},
          {"bar-muted", "bar-on"},
          {"text", "seg"},
          {"text", "map-land"},
          {"muted", "map-land"}
        };
    for (var theme : themes().entrySet()) {
      for (var pair : pairs) {
        holds(theme, pair[0], pair[1], TEXT);
      }
    }
  }

  @Test
  void edges_and_marks_that_say_something_can_be_seen() throws IOException {
    var pairs =
        new String[][] {
          {"edge", "page"},
          {"edge", "surface"},
          {"edge", "sunken"},
          {"accent", "surface"},
          {"accent", "page"},
          {"bar-accent", "bar"},
          {"danger", "danger-soft"},
          {"map-district", "map-land"},
          {"chart-1", "surface"},
          {"chart-2", "surface"},
          {"chart-3", "surface"},
          {"chart-4", "surface"}
        };
    for (var theme : themes().entrySet()) {
      for (var pair : pairs) {
        holds(theme, pair[0], pair[1], SHAPE);
      }
    }
  }

  @Test
  void a_colour_is_written_in_the_tokens_and_nowhere_else() throws IOException {
    var app = Files.readString(Path.of("src/main/webapp/resources/css/app.css"));
    assertThat(app).doesNotContainPattern("#[0-9A-Fa-f]{3,8}\\b(?![^{]*\\{)");
  }

  private static void holds(
      Map.Entry<String, Map<String, String>> theme, String on, String ground, double least) {
    var tokens = theme.getValue();
    assertThat(tokens).as(theme.getKey()).containsKeys(on, ground);
    assertThat(contrast(tokens.get(on), tokens.get(ground)))
        .as("%s: %s on %s", theme.getKey(), on, ground)
        .isGreaterThanOrEqualTo(least);
  }

  private static Map<String, Map<String, String>> themes() throws IOException {
    var css = Files.readString(Path.of("src/main/webapp/resources/css/theme.css"));
    var light = tokens(block(css, ":root {"));
    var dark = new HashMap<>(light);
    dark.putAll(tokens(block(css, "[data-theme=\"dark\"] {")));
    return Map.of("light", light, "dark", dark);
  }

  private static String block(String css, String head) {
    var from = css.indexOf(head);
    return css.substring(from, css.indexOf('}', from));
  }

  private static Map<String, String> tokens(String block) {
    var found = new HashMap<String, String>();
    for (var match = TOKEN.matcher(block); match.find(); ) {
      found.put(match.group(1), match.group(2));
    }
    return found;
  }

  private static double contrast(String one, String other) {
    var a = luminance(one);
    var b = luminance(other);
    return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  }

  private static double luminance(String hex) {
    var rgb = Integer.parseInt(hex.substring(1), 16);
    return .2126 * linear(rgb >> 16 & 255)
        + .7152 * linear(rgb >> 8 & 255)
        + .0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    var part = channel / 255.0;
    return part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4);
  }
}
