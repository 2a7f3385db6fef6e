package org.coresponse.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.coresponse.dmn.DecisionModel;
import org.coresponse.dmn.DmnFile;

/** A protocol file in the making: the shipped one, with something changed. */
record ProtocolFile(String xml) {
  static ProtocolFile shipped() {
    try (var file = Protocol.class.getResourceAsStream("durham-crisis-v1.dmn")) {
      return new ProtocolFile(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first place where {@code now} stood, changed; it must be there. */
  ProtocolFile with(String now, String then) {
    assertThat(xml).contains(now);
    int at = xml.indexOf(now);
    return new ProtocolFile(xml.substring(0, at) + then + xml.substring(at + now.length()));
  }

  /** The text of that cell replaced, such as rule 3 of {@code pathway} for {@code sceneSafety}. */
  ProtocolFile withCell(String table, int rule, String column, String text) {
    var opening = "Entry id=\"" + table + "_" + rule + "_" + column + "\"><text>";
    assertThat(xml).contains(opening);
    int from = xml.indexOf(opening) + opening.length();
    return new ProtocolFile(
        xml.substring(0, from) + text + xml.substring(xml.indexOf("</text>", from)));
  }

  ProtocolFile withoutRulesOf(String table) {
    int from = xml.indexOf("<rule id=\"" + table + "_1\"");
    int to = xml.indexOf("</decisionTable>", from);
    return new ProtocolFile(xml.substring(0, from) + xml.substring(to));
  }

  Protocol load() {
    return Protocol.load(stream(), "test");
  }

  DecisionModel model() {
    return DmnFile.read(stream()).model();
  }

  private ByteArrayInputStream stream() {
    return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
  }
}
