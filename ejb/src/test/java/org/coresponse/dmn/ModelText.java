package org.coresponse.dmn;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A DMN 1.3 file in the making, in the words of a test. */
final class ModelText {
  private final StringBuilder types = new StringBuilder();
  private final StringBuilder nodes = new StringBuilder();
  private final List<String> inputs = new ArrayList<>();
  private final List<String> decisions = new ArrayList<>();

  /** An item definition of texts or others with allowed values in FEEL. */
  ModelText type(String name, String base, String allowed) {
    types.append(
        """
        <itemDefinition name="%s"><typeRef>%s</typeRef><allowedValues><text>%s</text></allowedValues></itemDefinition>
        """
            .formatted(name, base, escaped(allowed)));
    return this;
  }

  ModelText input(String name, String type) {
    inputs.add(name);
    nodes.append(
        """
        <inputData id="i_%1$s" name="%1$s"><variable name="%1$s" typeRef="%2$s"/></inputData>
        """
            .formatted(name, type));
    return this;
  }

  /**
   * A table that requires all before it.
   *
   * @param policy such as {@code FIRST} or {@code COLLECT SUM}
   * @param columns names, separated by {@code |}
   * @param outputs each {@code name:type:values:default} with the last two left out at will,
   *     separated by {@code |}
   * @param rules each {@code cell | cell => output | output}
   */
  ModelText table(String name, String policy, String columns, String outputs, String... rules) {
    boolean collects = policy.startsWith("COLLECT ");
    nodes.append("<decision id=\"%1$s\" name=\"%1$s\"><variable name=\"%1$s\"/>%n".formatted(name));
    inputs.forEach(i -> require("requiredInput", "i_" + i));
    decisions.forEach(d -> require("requiredDecision", d));
    nodes.append(
        "<decisionTable id=\"t_%s\" hitPolicy=\"%s\"%s>"
            .formatted(
                name,
                collects ? "COLLECT" : policy,
                collects ? " aggregation=\"" + policy.substring(8) + "\"" : ""));
    for (var column : split(columns, "\\|")) {
      var id = "c" + nodes.length();
      nodes.append(
          "<input id=\"%1$s\"><inputExpression id=\"e%1$s\">%2$s</inputExpression></input>%n"
              .formatted(id, text(column)));
    }
    for (var output : split(outputs, "\\|")) {
      var parts = output.split(":", 4);
      nodes.append("<output id=\"o%s\" name=\"%s\"".formatted(nodes.length(), parts[0]));
      nodes.append(
          parts.length > 1 && !parts[1].isEmpty() ? " typeRef=\"" + parts[1] + "\">" : ">");
      if (parts.length > 2 && !parts[2].isEmpty()) {
        nodes.append("<outputValues>" + text(parts[2]) + "</outputValues>");
      }
      if (parts.length > 3) {
        nodes.append("<defaultOutputEntry>" + text(parts[3]) + "</defaultOutputEntry>");
      }
      nodes.append("</output>\n");
    }
    for (int i = 0; i < rules.length; i++) {
      var sides = rules[i].split("=>", 2);
      nodes.append("<rule id=\"" + name + "_" + (i + 1) + "\">");
      split(sides[0], "\\|")
          .forEach(
              c ->
                  nodes.append(
                      "<inputEntry id=\"c" + nodes.length() + "\">" + text(c) + "</inputEntry>"));
      split(sides[1], "\\|")
          .forEach(
              c ->
                  nodes.append(
                      "<outputEntry id=\"c" + nodes.length() + "\">" + text(c) + "</outputEntry>"));
      nodes.append("</rule>\n");
    }
    nodes.append("</decisionTable></decision>\n");
    decisions.add(name);
    return this;
  }

  String xml() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="urn:m">
        %s%s</definitions>
        """
        .formatted(types, nodes);
  }

  DecisionModel model() {
    return DmnFile.read(stream(xml())).model();
  }

  static InputStream stream(String xml) {
    return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
  }

  private void require(String what, String id) {
    nodes.append(
        "<informationRequirement><%s href=\"#%s\"/></informationRequirement>".formatted(what, id));
  }

  private static List<String> split(String cells, String by) {
    return List.of(cells.split(by, -1)).stream().map(String::strip).toList();
  }

  private static String text(String feel) {
    return "<text>" + escaped(feel) + "</text>";
  }

  private static String escaped(String feel) {
    return feel.replace("&", "&amp;").replace("<", "&lt;");
  }
}
