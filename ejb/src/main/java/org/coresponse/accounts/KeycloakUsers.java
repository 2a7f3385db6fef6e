package org.coresponse.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The users of the realm, as an order sees them. Each step first looks whether it is done: a retry
 * behind a cut completes what was begun and makes nothing twice.
 *
 * <p>A user is found again by {@value #KEY}, which only administrators of the realm may read and
 * write; a user of the same name without it is somebody else and is left alone.
 */
@ApplicationScoped
class KeycloakUsers {
  private static final String KEY = "coresponse-account";

  /** How long the link of the set-up mail is good: three days. */
  private static final int LINK_SECONDS = 259_200;

  private static final int CREATED = 201;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  @Inject KeycloakAdmin keycloak;

  /**
   * Does what is ordered.
   *
   * @return the user's id, or null where there is none to close
   * @throws OrderFailedException when it is not done
   */
  String carryOut(OrderToDo order) {
    if (order.kind() == OrderKind.CREATE) {
      return create(order);
    }
    var user = find(order);
    if (user == null) {
      if (order.kind().opens()) {
        throw OrderFailedException.forGood(OrderTrouble.GONE, "the user is gone");
      }
      return null; // nobody is there who could sign in
    }
    switch (order.kind()) {
      case ENABLE -> enabled(user, order.open()); // closed again meanwhile: an order behind says so
      case DISABLE -> close(user);
      case END -> {
        close(user);
        takeRole(user, order.role());
      }
      case ADDRESS -> address(user, order.email());
      case MAIL -> mail(user);
      default -> throw new IllegalArgumentException(order.kind().name());
    }
    return user;
  }

  /** Disabled until group and role are there, so that whatever is cut leaves no open door. */
  private String create(OrderToDo order) {
    var user = find(order);
    if (user == null) {
      user = made(order);
    }
    giveRole(user, order.role());
    enabled(user, order.open());
    return user;
  }

  private String find(OrderToDo order) {
    if (order.subject() != null) {
      var answer = keycloak.ask("GET", "/users/" + order.subject(), null);
      if (answer.status() != NOT_FOUND) {
        return answer.required(200).object().getString("id");
      }
      return null;
    }
    var query = URLEncoder.encode(KEY + ":" + order.key(), StandardCharsets.UTF_8);
    var found = keycloak.ask("GET", "/users?max=2&q=" + query, null).required(200).array();
    return found.isEmpty() ? null : found.getJsonObject(0).getString("id");
  }

  private String made(OrderToDo order) {
    var user =
        Json.createObjectBuilder()
            .add("username", order.userName())
            .add("email", order.email())
            .add("firstName", order.givenName())
            .add("lastName", order.familyName())
            .add("enabled", false)
            .add("groups", Json.createArrayBuilder().add(order.group()))
            .add("attributes", Json.createObjectBuilder().add(KEY, one(order.key())))
            .add("requiredActions", one("UPDATE_PASSWORD"))
            .build();
    var answer = keycloak.ask("POST", "/users", user);
    if (answer.status() == CONFLICT) {
      throw OrderFailedException.forGood(OrderTrouble.NAME_TAKEN, "the user name is taken");
    }
    if (answer.status() == BAD_REQUEST) {
      throw OrderFailedException.forGood(OrderTrouble.REFUSED, "Keycloak refuses the user");
    }
    return answer.required(CREATED).lastOfLocation();
  }

  private void giveRole(String user, AccountRole role) {
    var path = "/users/" + user + "/role-mappings/realm";
    if (named(keycloak.ask("GET", path, null).required(200).array(), role) == null) {
      var may = keycloak.ask("GET", path + "/available", null).required(200).array();
      var wanted = named(may, role);
      if (wanted == null) {
        throw OrderFailedException.forGood(OrderTrouble.REFUSED, "the role may not be given");
      }
      keycloak.ask("POST", path, one(wanted)).required(204);
    }
  }

  private void takeRole(String user, AccountRole role) {
    var path = "/users/" + user + "/role-mappings/realm";
    var held = named(keycloak.ask("GET", path, null).required(200).array(), role);
    if (held != null) {
      keycloak.ask("DELETE", path, one(held)).required(204);
    }
  }

  private void close(String user) {
    enabled(user, false);
    keycloak.ask("POST", "/users/" + user + "/logout", null).required(204);
  }

  private void enabled(String user, boolean may) {
    var change = Json.createObjectBuilder().add("enabled", may).build();
    keycloak.ask("PUT", "/users/" + user, change).required(204);
  }

  private void address(String user, String email) {
    var change = Json.createObjectBuilder().add("email", email).build();
    var answer = keycloak.ask("PUT", "/users/" + user, change);
    if (answer.status() == BAD_REQUEST || answer.status() == CONFLICT) {
      throw OrderFailedException.forGood(OrderTrouble.REFUSED, "Keycloak refuses the address");
    }
    answer.required(204);
  }

  private void mail(String user) {
    var path = "/users/" + user + "/execute-actions-email?lifespan=" + LINK_SECONDS;
    var answer = keycloak.ask("PUT", path, one("UPDATE_PASSWORD"));
    if (answer.status() != 204) {
      throw OrderFailedException.yet(
          OrderTrouble.MAIL_NOT_SENT, "Keycloak does not send mail: " + answer.status());
    }
  }

  private static JsonObject named(JsonArray roles, AccountRole role) {
    return roles.getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("name").equals(role.realmRole()))
        .findFirst()
        .orElse(null);
  }

  private static JsonArray one(String value) {
    return Json.createArrayBuilder().add(value).build();
  }

  private static JsonArray one(JsonValue value) {
    return Json.createArrayBuilder().add(value).build();
  }
}
