package org.coresponse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;

/** What a strict Content-Security-Policy and two languages ask of every page. */
class PagesTest {
  private static final Path ROOT = Path.of("src/main/webapp");
  private static final String HTML = "http://www.w3.org/1999/xhtml";

  /** Words that are the same in every language. */
  private static final Set<String> NAMES = Set.of("Coresponse", "*", ",", "/", "-");

  @Test
  void no_page_holds_style_script_or_handlers_of_its_own() throws Exception {
    for (var page : pages()) {
      walk(
          page,
          element -> {
            var plain = HTML.equals(element.getNamespaceURI());
            var at = page + " <" + element.getNodeName() + ">";
            assertThat(plain && Set.of("style", "script").contains(element.getLocalName()))
                .as(at)
                .isFalse();
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
              var name = attributes.item(i).getNodeName();
              assertThat(name).as(at).isNotEqualTo("style").isNotEqualTo("onclick");
              assertThat(plain && name.startsWith("on")).as(at + " " + name).isFalse();
              assertThat(attributes.item(i).getNodeValue())
                  .as(at + " " + name)
                  .doesNotContain("javascript:");
            }
          });
    }
  }

  @Test
  void no_page_says_anything_itself() throws Exception {
    for (var page : pages()) {
      walk(
          page,
          element -> {
            for (var child = element.getFirstChild();
                child != null;
                child = child.getNextSibling()) {
              if (child instanceof Text text) {
                var words = text.getData().replaceAll("#\\{[^}]*}", "").strip();
                assertThat(
                        words.isEmpty()
                            || NAMES.contains(words)
                            || words.matches("[\\p{Punct}\\d\\s·]+"))
                    .as("%s <%s>: %s", page, element.getNodeName(), words)
                    .isTrue();
              }
            }
            for (var name :
                List.of(
                    "title",
                    "aria-label",
                    "placeholder",
                    "alt",
                    "label",
                    "emptyMessage",
                    "headerText",
                    "header",
                    "help",
                    "button",
                    "act",
                    "keep",
                    "text")) {
              var said = element.getAttribute(name).replaceAll("#\\{[^}]*}", "").strip();
              assertThat(said)
                  .as("%s <%s %s>", page, element.getNodeName(), name)
                  .doesNotContainPattern("\\p{L}{2}");
            }
          });
    }
  }

  @Test
  void no_page_writes_markup_unescaped() throws IOException {
    for (var page : pages()) {
      assertThat(Files.readString(page)).as(page.toString()).doesNotContain("escape=\"false\"");
    }
  }

  private interface Check {
    void of(Element element);
  }

  private static void walk(Path page, Check check) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var source = Files.readString(page).replaceFirst("<!DOCTYPE html>", "");
    descend(
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(source)))
            .getDocumentElement(),
        check);
  }

  private static void descend(Node node, Check check) {
    if (node instanceof Element element && !"cc:interface".equals(element.getNodeName())) {
      check.of(element);
      for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
        descend(child, check);
      }
    }
  }

  private static List<Path> pages() throws IOException {
    try (var files = Files.walk(ROOT)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    }
  }
}
