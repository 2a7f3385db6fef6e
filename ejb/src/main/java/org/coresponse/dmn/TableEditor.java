package org.coresponse.dmn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Changes the tables of a DMN file, by editing its document: ids, notes, drawings and whatever else
 * an editor wrote stay. What comes of it is a file to be read again, so that nothing that is saved
 * escapes the reader. For one thread.
 */
public final class TableEditor {
  private final DmnFile file;

  private TableEditor(DmnFile file) {
    this.file = file;
  }

  /**
   * Begins with a file.
   *
   * @throws UnreadableModelException if the file holds anything that is not understood exactly
   */
  public static TableEditor of(byte[] file) {
    return new TableEditor(DmnFile.read(new ByteArrayInputStream(file)));
  }

  /**
   * Writes what a cell accepts.
   *
   * @param rule its number, from 1
   * @param column its place, from 0
   * @param test as FEEL has it, such as {@code not("A","B")}
   * @throws IllegalArgumentException if there is no such cell
   */
  public TableEditor cell(String table, int rule, int column, String test) {
    write(nth(rule(table, rule), "inputEntry", column), test);
    return this;
  }

  /**
   * Writes what a rule gives.
   *
   * @param output its place, from 0
   * @param literal as FEEL has it, such as {@code "COR"} with its quotes
   * @throws IllegalArgumentException if there is no such output
   */
  public TableEditor output(String table, int rule, int output, String literal) {
    write(nth(rule(table, rule), "outputEntry", output), literal);
    return this;
  }

  /**
   * Adds a rule behind another, which says the same until it is changed.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  public TableEditor copy(String table, int rule) {
    var from = rule(table, rule);
    var to = (Element) from.cloneNode(true);
    rename(to, from.getAttribute("id"));
    from.getParentNode().insertBefore(to, from.getNextSibling());
    return this;
  }

  /**
   * Moves a rule.
   *
   * @param to its number then
   * @throws IllegalArgumentException if there is no such rule, or no such place
   */
  public TableEditor move(String table, int rule, int to) {
    var moved = rule(table, rule);
    var target = rule(table, to);
    if (moved != target) {
      var place = to > rule ? target.getNextSibling() : target;
      target.getParentNode().insertBefore(moved, place);
    }
    return this;
  }

  /**
   * Takes a rule out.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  public TableEditor remove(String table, int rule) {
    var gone = rule(table, rule);
    gone.getParentNode().removeChild(gone);
    return this;
  }

  /** The file as it is now, not yet read again. */
  public byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try {
      file.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private Element rule(String table, int number) {
    return nth(children(decision(table), "decisionTable").get(0), "rule", number - 1);
  }

  private Element decision(String table) {
    return children(file.document().getDocumentElement(), "decision").stream()
        .filter(decision -> Scope.name(decision.getAttribute("name")).equals(table))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no table " + table));
  }

  private static Element nth(Element parent, String name, int place) {
    var all = children(parent, name);
    if (place < 0 || place >= all.size()) {
      throw new IllegalArgumentException("there is no " + name + " " + place);
    }
    return all.get(place);
  }

  private static List<Element> children(Node parent, String name) {
    var nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(element -> element.getLocalName().equals(name))
        .toList();
  }

  private void write(Element cell, String words) {
    var texts = children(cell, "text");
    Element text;
    if (texts.isEmpty()) {
      var prefix = cell.getPrefix() == null ? "" : cell.getPrefix() + ":";
      text = file.document().createElementNS(cell.getNamespaceURI(), prefix + "text");
      cell.appendChild(text);
    } else {
      text = texts.get(0);
    }
    text.setTextContent(words);
  }

  /** No id twice: that of a copy, and of what is in it, goes on counting. */
  private void rename(Element copy, String id) {
    var taken = new HashSet<String>();
    ids(file.document().getDocumentElement(), taken);
    var stem = id.isEmpty() ? "rule" : id;
    int number = 2;
    while (taken.contains(stem + "-" + number)) {
      number++;
    }
    copy.setAttribute("id", stem + "-" + number);
    for (var name : List.of("inputEntry", "outputEntry", "annotationEntry")) {
      for (var child : children(copy, name)) {
        var old = child.getAttribute("id");
        if (!old.isEmpty()) {
          child.setAttribute("id", old + "-" + number);
        }
      }
    }
  }

  private static void ids(Element element, Set<String> ids) {
    ids.add(element.getAttribute("id"));
    var nodes = element.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element child) {
        ids(child, ids);
      }
    }
  }
}
