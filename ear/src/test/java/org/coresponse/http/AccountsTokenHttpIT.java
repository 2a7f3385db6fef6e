package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Realm;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What somebody could do at Keycloak who has stolen the service account's token; decision 0030 says
 * it in words.
 */
@InTheCity
@RunAsClient
class AccountsTokenHttpIT {
  /** {@code dispatcher} of {@code config/keycloak/dev}. */
  private static final String DISPATCHER = "00000000-0000-4000-8000-000000000003";

  private static final String AGENCY_ADMIN = "00000000-0000-4000-8000-000000000021";
  private static final String FIELD_CLINICIAN_BCB = "00000000-0000-4000-8000-000000000042";
  private static final String PCC = "c0de5e00-0000-4000-8000-0000000000cc";
  private static final String FIELD_ROLE = "c0de5e00-0000-4000-8000-00000000f1e1";

  @Test
  void it_does_what_it_is_for() throws Exception {
    var made =
        Realm.send(
            "POST",
            "/users",
            "{\"username\": \"made.here\", \"enabled\": false, \"groups\": [\"/agency/pcc\"],"
                + " \"attributes\": {\"coresponse-account\": [\"made-here\"]}}");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(names("/users?q=coresponse-account:made-here")).containsExactly("made.here");
    var user = "/users/" + Realm.id("made.here");
    var role = "[{\"id\": \"" + FIELD_ROLE + "\", \"name\": \"field-clinician\"}]";
    var all = new SoftAssertions();
    for (var step :
        List.of(
            List.of("GET", "", ""),
            List.of("GET", "/role-mappings/realm", ""),
            List.of("GET", "/role-mappings/realm/available", ""),
            List.of("POST", "/role-mappings/realm", role),
            List.of("PUT", "", "{\"enabled\": true}"),
            List.of("POST", "/logout", ""),
            List.of("DELETE", "/role-mappings/realm", role))) {
      var answer =
          Realm.send(step.get(0), user + step.get(1), step.get(2).isEmpty() ? null : step.get(2));
      all.assertThat(answer.statusCode()).as(step + " " + answer.body()).isIn(200, 204);
    }
    all.assertAll();
  }

  @Test
  void it_sees_the_people_of_agencies_and_nobody_else() throws Exception {
    var seen = names("/users?max=500");
    assertThat(seen).contains("field-clinician", "field-clinician-bcb", "agency-admin");
    assertThat(seen)
        .doesNotContain(
            "dispatcher", "police-officer", "program-manager", "system-admin", "auditor");
    assertThat(Realm.send("GET", "/users/" + DISPATCHER, null).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          PUT    | /                                        | {"registrationAllowed": true}
          GET    | /clients                                 |
          GET    | /clients?clientId=coresponse-web         |
          POST   | /clients                                 | {"clientId": "mine", "enabled": true}
          GET    | /roles                                   |
          POST   | /roles                                   | {"name": "mine"}
          PUT    | /roles/field-clinician                   | {"name": "field-clinician", "description": "mine"}
          GET    | /roles-by-id/ROLE                        |
          POST   | /roles-by-id/ROLE/composites             | []
          POST   | /groups                                  | {"name": "mine"}
          POST   | /groups/GROUP/children                   | {"name": "mine"}
          PUT    | /groups/GROUP                            | {"name": "mine"}
          DELETE | /groups/GROUP                            |
          POST   | /groups/GROUP/role-mappings/realm        | [{"id": "ROLE", "name": "field-clinician"}]
          GET    | /events                                  |
          GET    | /admin-events                            |
          GET    | /keys                                    |
          GET    | /authentication/flows                    |
          GET    | /components                              |
          POST   | /partialImport                           | {"ifResourceExists": "OVERWRITE", "users": []}
          POST   | /partial-export                          |
          POST   | /logout-all                              |
          PUT    | /users/DISPATCHER                        | {"enabled": false}
          DELETE | /users/DISPATCHER                        |
          PUT    | /users/DISPATCHER/reset-password         | {"type": "password", "value": "mine"}
          PUT    | /users/DISPATCHER/execute-actions-email  | ["UPDATE_PASSWORD"]
          POST   | /users/DISPATCHER/logout                 |
          POST   | /users/DISPATCHER/impersonation          |
          PUT    | /users/DISPATCHER/groups/GROUP           |
          POST   | /users/AGENCY_ADMIN/impersonation        |
          PUT    | /users/AGENCY_ADMIN/groups/GROUP         |
          POST   | /users                                   | {"username": "stray", "enabled": true}
          POST   | /users                                   | {"username": "stray", "groups": ["/city/police"]}
          POST   | /users                                   | {"username": "stray", "groups": ["/agency"]}
          """)
  void it_is_refused(String method, String path, String json) throws Exception {
    var answer = Realm.send(method, filled(path), json == null ? null : filled(json));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
  }

  /** Keycloak finds no such group for it, and calls that an error of its own. */
  @Test
  void it_makes_nobody_who_belongs_to_the_city_as_well() throws Exception {
    var both = "{\"username\": \"stray.of.both\", \"groups\": [\"/agency/pcc\", \"/city/police\"]}";
    assertThat(Realm.send("POST", "/users", both).statusCode()).isIn(403, 500);
    assertThat(Realm.id("stray.of.both")).isNull();
  }

  @Test
  void it_is_nothing_in_another_realm_nor_at_the_server() throws Exception {
    for (var realm : List.of("other", "master")) {
      assertThat(Realm.of(realm, "GET", "/users", null).statusCode()).isIn(401, 403);
      assertThat(Realm.of(realm, "GET", "", null).statusCode()).isIn(401, 403);
    }
  }

  @ParameterizedTest
  @CsvSource({"program-manager", "system-admin", "agency-admin", "police-officer", "auditor"})
  void it_grants_no_role_but_the_two_of_clinicians(String role) throws Exception {
    var mappings = "/users/" + Realm.id("field-clinician-2") + "/role-mappings/realm";
    assertThat(names(mappings + "/available")).doesNotContain(role);
    var answer =
        Realm.send(
            "POST", mappings, "[{\"id\": \"" + FIELD_ROLE + "\", \"name\": \"" + role + "\"}]");
    assertThat(answer.statusCode()).isIn(403, 404);
    assertThat(names(mappings)).doesNotContain(role);
  }

  @Test
  void it_makes_no_administrator_of_the_realm() throws Exception {
    var person = "/users/" + Realm.id("field-clinician-2");
    var answer = Realm.send("GET", person + "/role-mappings", null);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(JsonParser.parseString(answer.body()).getAsJsonObject().has("clientMappings"))
        .isFalse();
  }

  @Test
  void its_token_is_not_for_coresponse() throws Exception {
    assertThat(Outside.sendWith(Realm.token(), "GET", "/api/v1/clinicians", null).statusCode())
        .isEqualTo(401);
  }

  /** What no scope of Keycloak's narrows: decision 0030 names it, and what stands behind it. */
  @Test
  void what_it_can_still_do_is_known() throws Exception {
    var mappings = "/users/" + DISPATCHER + "/role-mappings/realm";
    var clinician = "[{\"id\": \"" + FIELD_ROLE + "\", \"name\": \"field-clinician\"}]";
    assertThat(Realm.send("POST", mappings, clinician).statusCode()).isEqualTo(204);
    assertThat(Realm.send("DELETE", mappings, clinician).statusCode()).isEqualTo(204);
    assertThat(Realm.send("PUT", "/users/" + AGENCY_ADMIN, "{}").statusCode()).isEqualTo(204);
    assertThat(Realm.send("PUT", "/users/" + FIELD_CLINICIAN_BCB, "{}").statusCode())
        .isEqualTo(204);
  }

  private static List<String> names(String path) throws Exception {
    return StreamSupport.stream(Realm.list(path).spliterator(), false)
        .map(one -> one.getAsJsonObject())
        .flatMap(
            one ->
                Stream.of("username", "name")
                    .filter(one::has)
                    .map(key -> one.get(key).getAsString()))
        .toList();
  }

  private static String filled(String text) {
    return text.replace("ROLE", FIELD_ROLE)
        .replace("GROUP", PCC)
        .replace("DISPATCHER", DISPATCHER)
        .replace("AGENCY_ADMIN", AGENCY_ADMIN);
  }
}
