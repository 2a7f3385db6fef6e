package org.coresponse.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFilesTest {
  private static final Path CONFIG = Parts.config("keycloak");

  @Test
  void named_things_are_merged_by_name_and_the_rest_is_replaced() {
    var below =
        JsonParser.parseString(
            "{'a': 1, 'uris': ['x'], 'clients': [{'clientId': 'web', 'on': true}]}");
    var above =
        JsonParser.parseString(
            "{'a': 2, 'uris': ['y'], 'clients': [{'clientId': 'web', 'uri': 'z'}, {'clientId': 'dev'}]}");
    assertThat(RealmFiles.merged(below, above))
        .isEqualTo(
            JsonParser.parseString(
                "{'a': 2, 'uris': ['y'], 'clients': [{'clientId': 'web', 'on': true, 'uri': 'z'}, {'clientId': 'dev'}]}"));
  }

  @Test
  void the_production_realm_gives_no_token_for_a_password() throws Exception {
    var realm = realm(CONFIG.resolve("coresponse-realm.json"));
    assertThat(realm.get("directGrantFlow").getAsString()).isEqualTo("coresponse direct grant");
    assertThat(all(realm, "clients"))
        .noneMatch(client -> client.get("directAccessGrantsEnabled").getAsBoolean());
  }

  @Test
  void the_production_realm_asks_for_a_second_factor() throws Exception {
    assertThat(realm(CONFIG.resolve("coresponse-realm.json")).get("browserFlow").getAsString())
        .isEqualTo("coresponse browser");
  }

  @Test
  void every_human_role_has_two_people_and_no_id_is_used_twice() throws Exception {
    var people = all(realm(CONFIG.resolve("dev/coresponse-users-0.json")), "users");
    var roles =
        all(realm(CONFIG.resolve("coresponse-realm.json")).getAsJsonObject("roles"), "realm")
            .stream()
            .map(role -> role.get("name").getAsString())
            .filter(role -> !role.equals("cad-system"))
            .toList();
    assertThat(roles).hasSize(14);
    assertThat(people)
        .extracting(person -> person.get("username").getAsString())
        .containsAll(roles)
        .containsAll(roles.stream().map(role -> role + "-2").toList());
    assertThat(people).extracting(person -> person.get("id").getAsString()).doesNotHaveDuplicates();
  }

  @Test
  void the_overlay_keeps_what_it_does_not_name(@TempDir Path folder) throws Exception {
    var laid =
        realm(RealmFiles.lay(CONFIG, folder.resolve("import")).resolve("coresponse-realm.json"));
    var web =
        all(laid, "clients").stream()
            .filter(client -> client.get("clientId").getAsString().equals("coresponse-web"))
            .findFirst()
            .orElseThrow();
    assertThat(web.getAsJsonObject("attributes").get("pkce.code.challenge.method").getAsString())
        .isEqualTo("S256");
    assertThat(web.getAsJsonArray("redirectUris").toString()).contains("localhost");
  }

  @Test
  void the_service_account_reaches_every_agency_and_the_two_roles_of_clinicians() throws Exception {
    var realm = realm(CONFIG.resolve("coresponse-realm.json"));
    var permissions =
        named(all(realm, "clients"), "clientId", "admin-permissions")
            .getAsJsonObject("authorizationSettings");
    var agencies = named(all(realm, "groups"), "name", "agency");
    assertThat(resources(permissions, "people of agencies"))
        .containsExactlyInAnyOrderElementsOf(ids(all(agencies, "subGroups")));
    var roles = all(realm.getAsJsonObject("roles"), "realm");
    assertThat(resources(permissions, "roles of clinicians"))
        .containsExactlyInAnyOrderElementsOf(
            ids(
                List.of(
                    named(roles, "name", "diversion-clinician"),
                    named(roles, "name", "field-clinician"))));
  }

  private static List<String> resources(JsonObject permissions, String name) {
    var config = named(all(permissions, "policies"), "name", name).getAsJsonObject("config");
    return JsonParser.parseString(config.get("resources").getAsString())
        .getAsJsonArray()
        .asList()
        .stream()
        .map(JsonElement::getAsString)
        .toList();
  }

  private static List<String> ids(List<JsonObject> objects) {
    return objects.stream().map(o -> o.get("id").getAsString()).toList();
  }

  private static JsonObject named(List<JsonObject> objects, String key, String name) {
    return objects.stream()
        .filter(o -> o.get(key).getAsString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject realm(Path file) throws Exception {
    return RealmFiles.read(file).getAsJsonObject();
  }

  private static List<JsonObject> all(JsonObject object, String key) {
    return StreamSupport.stream(object.getAsJsonArray(key).spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }
}
