package org.coresponse.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.coresponse.security.Roles;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class WebXmlTest {
  private final Document web = read();

  private static Document read() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(Path.of("src/main/webapp/WEB-INF/web.xml").toFile());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> texts(Element parent, String name) {
    var found = new ArrayList<String>();
    var nodes = parent.getElementsByTagName(name);
    for (var i = 0; i < nodes.getLength(); i++) {
      found.add(nodes.item(i).getTextContent().strip());
    }
    return found;
  }

  private List<Element> all(String name) {
    var found = new ArrayList<Element>();
    var nodes = web.getElementsByTagName(name);
    for (var i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  @Test
  void roles_are_those_of_the_code() {
    var roles = new HashSet<>(Roles.HUMAN);
    roles.add(Roles.CAD_SYSTEM);
    assertThat(all("security-role").stream().flatMap(r -> texts(r, "role-name").stream()))
        .containsExactlyInAnyOrderElementsOf(roles);
    assertThat(
            all("auth-constraint").stream()
                .flatMap(r -> texts(r, "role-name").stream())
                .filter(role -> !role.equals("**")))
        .isSubsetOf(roles);
  }

  @Test
  void constraints_name_no_methods_and_no_address_twice() {
    assertThat(all("http-method")).isEmpty();
    assertThat(all("security-constraint").stream().flatMap(c -> texts(c, "url-pattern").stream()))
        .doesNotHaveDuplicates()
        .contains("/*", "/app/*", "/api/*", "/omnifaces.push/*");
  }

  @Test
  void only_these_are_open_to_everybody() {
    assertThat(
            all("security-constraint").stream()
                .filter(c -> c.getElementsByTagName("auth-constraint").getLength() == 0)
                .flatMap(c -> texts(c, "url-pattern").stream()))
        .containsExactlyInAnyOrder(
            "/index.xhtml",
            "/bye.xhtml",
            "/jakarta.faces.resource/*",
            "/sign-out",
            "/favicon.ico",
            "/calendar/*",
            "/expired.xhtml");
  }

  @Test
  void the_policy_of_pages_ends_in_script_src() {
    var policy =
        all("context-param").stream()
            .filter(p -> texts(p, "param-name").contains("primefaces.CSP_POLICY"))
            .map(p -> texts(p, "param-value").get(0))
            .findFirst()
            .orElseThrow();
    assertThat(policy)
        .endsWith("script-src 'self'")
        .doesNotContain("unsafe-inline")
        .doesNotContain("unsafe-eval");
  }
}
