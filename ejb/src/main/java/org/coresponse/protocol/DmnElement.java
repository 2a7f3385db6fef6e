package org.coresponse.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * An element of a DMN 1.3 file. Elements of other namespaces (the drawing, an editor's notes) are
 * not seen.
 */
record DmnElement(Element dom) {
  private static final String DMN_1_3 = "https://www.omg.org/spec/DMN/20191111/MODEL/";
  private static final String FEEL_1_3 = "https://www.omg.org/spec/DMN/20191111/FEEL/";

  /**
   * Parses a file without document type and without anything from outside the file.
   *
   * @throws UnreadableProtocolException if it is not such a file
   */
  static DmnElement definitions(InputStream file) {
    try {
      var builder = closedFactory().newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      var root = new DmnElement(builder.parse(file).getDocumentElement());
      if (!root.is("definitions")) {
        throw Place.FILE.refuse("the root is not <definitions> of DMN 1.3 (" + DMN_1_3 + ")");
      }
      return root;
    } catch (SAXException | IOException e) {
      throw new UnreadableProtocolException(
          Place.FILE, "not a readable XML file: " + e.getMessage(), e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's XML parser cannot be closed to the outside", e);
    }
  }

  private static DocumentBuilderFactory closedFactory() throws ParserConfigurationException {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    return factory;
  }

  /** The attribute's value; empty when it is not there. */
  String attribute(String name) {
    return dom.getAttribute(name);
  }

  /** The children of that name, in file order. */
  List<DmnElement> all(String name) {
    return children().stream().filter(child -> child.is(name)).toList();
  }

  /** The one child of that name. */
  DmnElement one(String name, Place place) {
    var found = all(name);
    if (found.size() != 1) {
      throw place.refuse(
          "<" + dom.getLocalName() + "> needs exactly one <" + name + ">, not " + found.size());
    }
    return found.get(0);
  }

  /** The words in the one {@code <text>} of this element, without white space around them. */
  String text(Place place) {
    only(place, Set.of("text", "description", "extensionElements"));
    return one("text", place).dom.getTextContent().strip();
  }

  /** Refuses any child of another name, and any language other than FEEL. */
  void only(Place place, Set<String> names) {
    var language = attribute("expressionLanguage");
    if (!language.isEmpty() && !language.equals(FEEL_1_3)) {
      throw place.refuse("the expression language " + language + " is not supported");
    }
    for (var child : children()) {
      if (!names.contains(child.dom.getLocalName())) {
        throw place.refuse(
            "<" + child.dom.getLocalName() + "> in <" + dom.getLocalName() + "> is not supported");
      }
    }
  }

  private boolean is(String name) {
    return name.equals(dom.getLocalName()) && DMN_1_3.equals(dom.getNamespaceURI());
  }

  private List<DmnElement> children() {
    var children = new ArrayList<DmnElement>();
    for (var node = dom.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && DMN_1_3.equals(element.getNamespaceURI())) {
        children.add(new DmnElement(element));
      }
    }
    return children;
  }

  /** Turns every complaint into a refusal; the JDK's default handler prints to the console. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException complaint) throws SAXParseException {
      throw complaint;
    }

    @Override
    public void error(SAXParseException complaint) throws SAXParseException {
      throw complaint;
    }

    @Override
    public void fatalError(SAXParseException complaint) throws SAXParseException {
      throw complaint;
    }
  }
}
