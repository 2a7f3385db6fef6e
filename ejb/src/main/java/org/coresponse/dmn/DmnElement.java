package org.coresponse.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * An element of a DMN file. Elements of other namespaces (the drawing, an editor's notes) are not
 * seen.
 */
record DmnElement(Element dom) {
  private static final Pattern FEEL =
      Pattern.compile(
          "(?i:feel)|https?://www\\.omg\\.org/spec/(?:FEEL/20140401|DMN/[0-9]{8}/FEEL/?)");

  /** The attribute's value; empty when it is not there. */
  String attribute(String name) {
    return dom.getAttribute(name);
  }

  String tag() {
    return dom.getLocalName();
  }

  /** The children of that name, in file order. */
  List<DmnElement> all(String name) {
    return children().stream().filter(child -> child.tag().equals(name)).toList();
  }

  /** The one child of that name. */
  DmnElement one(String name, Place place) {
    var found = all(name);
    if (found.size() != 1) {
      throw place.refuse("element.one", tag(), name, found.size());
    }
    return found.get(0);
  }

  /** The words in the {@code <text>} of this element; empty when there is none. */
  String text(Place place) {
    only(place, Set.of("text", "description", "extensionElements"));
    return all("text").isEmpty() ? "" : one("text", place).dom.getTextContent();
  }

  /** Refuses any child of another name, and any language other than FEEL. */
  void only(Place place, Set<String> names) {
    var language = attribute("expressionLanguage");
    if (!language.isEmpty() && !FEEL.matcher(language).matches()) {
      throw place.refuse("element.language", language);
    }
    for (var child : children()) {
      if (!names.contains(child.tag())) {
        throw place.refuse("element.unknown", child.tag(), tag());
      }
    }
  }

  private List<DmnElement> children() {
    var dmn = dom.getOwnerDocument().getDocumentElement().getNamespaceURI();
    var children = new ArrayList<DmnElement>();
    for (var node = dom.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && dmn.equals(element.getNamespaceURI())) {
        children.add(new DmnElement(element));
      }
    }
    return children;
  }
}
