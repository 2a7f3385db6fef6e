package org.coresponse.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Roles are spelled alike in the code, in the realm and in web.xml. */
class RolesTest {
  private static final Path REALM = Path.of("../config/keycloak/coresponse-realm.json");
  private static final Path WEB = Path.of("../web/src/main/webapp/WEB-INF/web.xml");

  /** Of realm and web.xml: everyone's but the system's, to which nothing outside maps. */
  private static List<String> outside() {
    var roles = new ArrayList<>(Roles.HUMAN);
    roles.add(Roles.CAD_SYSTEM);
    return roles;
  }

  @Test
  void every_role_is_a_persons_a_machines_or_the_systems() throws ReflectiveOperationException {
    var spelled = new ArrayList<String>();
    for (var field : Roles.class.getFields()) {
      if (field.getType() == String.class && Modifier.isStatic(field.getModifiers())) {
        spelled.add((String) field.get(null));
      }
    }
    var known = new ArrayList<>(outside());
    known.add(Roles.SYSTEM);
    assertThat(spelled).containsExactlyInAnyOrderElementsOf(known).doesNotHaveDuplicates();
  }

  @Test
  void the_realm_has_the_roles_of_the_code_each_described() throws IOException {
    var roles =
        JsonParser.parseString(Files.readString(REALM))
            .getAsJsonObject()
            .getAsJsonObject("roles")
            .getAsJsonArray("realm");
    var described =
        StreamSupport.stream(roles.spliterator(), false)
            .map(r -> r.getAsJsonObject())
            .filter(r -> r.has("description"))
            .map((JsonObject r) -> r.get("name").getAsString());
    assertThat(described).containsExactlyInAnyOrderElementsOf(outside());
  }

  @Test
  void web_xml_declares_the_roles_of_the_code() throws Exception {
    assertThat(rolesIn("security-role").toList()).containsExactlyInAnyOrderElementsOf(outside());
  }

  @Test
  void web_xml_admits_no_role_that_the_code_does_not_know() throws Exception {
    var admitted = new TreeSet<>(rolesIn("auth-constraint").toList());
    admitted.remove("**");
    assertThat(outside()).containsAll(admitted);
  }

  private static Stream<String> rolesIn(String element) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var holders = factory.newDocumentBuilder().parse(WEB.toFile()).getElementsByTagName(element);
    return IntStream.range(0, holders.getLength())
        .mapToObj(i -> ((Element) holders.item(i)).getElementsByTagName("role-name"))
        .flatMap(names -> IntStream.range(0, names.getLength()).mapToObj(names::item))
        .map(name -> name.getTextContent().strip());
  }
}
