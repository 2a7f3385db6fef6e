package org.coresponse.dmn;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A DMN file: the model in it, and everything else an editor wrote, such as the drawing, which is
 * kept when the file is written again.
 */
public final class DmnFile {
  /** 1.1 (an early Camunda's and OMG's), 1.2, 1.3; tables are the same in 1.4 and 1.5. */
  private static final Set<String> DMN =
      Set.of(
          "http://www.omg.org/spec/DMN/20151101/dmn11.xsd",
          "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
          "http://www.omg.org/spec/DMN/20180521/MODEL/",
          "https://www.omg.org/spec/DMN/20191111/MODEL/",
          "https://www.omg.org/spec/DMN/20211108/MODEL/",
          "https://www.omg.org/spec/DMN/20230324/MODEL/");

  private final Document document;
  private final DecisionModel model;

  private DmnFile(Document document) {
    this.document = document;
    this.model = new ModelReader(new DmnElement(document.getDocumentElement())).model();
  }

  /**
   * Reads a file without document type and without anything from outside it. Does not close it.
   *
   * @throws UnreadableModelException if the file holds anything that is not understood exactly
   */
  public static DmnFile read(InputStream file) {
    try {
      var builder = closedFactory().newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      var document = builder.parse(file);
      var root = document.getDocumentElement();
      if (!root.getLocalName().equals("definitions") || !isDmn(root.getNamespaceURI())) {
        throw Place.FILE.refuse("file.root");
      }
      return new DmnFile(document);
    } catch (SAXException | IOException e) {
      throw new UnreadableModelException(Place.FILE, Reason.of("file.xml", words(e)), e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's XML parser cannot be closed to the outside", e);
    }
  }

  /** What the parser says, which is a part of a sentence here. */
  private static String words(Exception refused) {
    return String.valueOf(refused.getMessage()).replaceFirst("[.]$", "");
  }

  /** For {@link TableEditor}, whose own copy of the file this is. */
  Document document() {
    return document;
  }

  /** What the file decides. */
  public DecisionModel model() {
    return model;
  }

  /**
   * Writes the file again, drawing, notes and all. Does not close the stream.
   *
   * @throws IOException if the stream does
   */
  public void write(OutputStream out) throws IOException {
    try {
      var writers = TransformerFactory.newDefaultInstance();
      writers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      writers.newTransformer().transform(new DOMSource(document), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IOException("the DMN file cannot be written", e);
    }
  }

  private static boolean isDmn(String namespace) {
    return namespace != null && DMN.contains(namespace);
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
