package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.coresponse.support.Eventually;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Mailbox;
import org.coresponse.support.Outside;
import org.coresponse.support.Realm;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Accounts of an agency's clinicians, on the Keycloak that signs everybody in. */
@InTheCity
@RunAsClient
class AccountsHttpIT {
  private static final Rest AGENCY = Rest.as("agency-admin");
  private static final Rest OTHER = Rest.as("agency-admin-bcb");
  private static final Rest CITY = Rest.as("program-manager");
  private static final String PASSWORD = "chosen by themselves";
  private static final AtomicInteger COUNT = new AtomicInteger();

  @AfterEach
  void keycloak_is_there() throws Exception {
    Outside.send("DELETE", "/it/setting?key=oidc.provider.url", null);
  }

  @Test
  void an_agency_makes_an_account_and_its_clinician_signs_in() throws Exception {
    var name = userName();
    var account = asked(clinician(), "FIELD_CLINICIAN", name);
    assertThat(account.text("state")).isEqualTo("WANTED");
    await(() -> state(account).equals("ACTIVE"));

    assertThat(Realm.rolesOf(name)).contains("field-clinician");
    assertThat(Realm.groupsOf(name)).containsExactly("/agency/pcc");
    assertThat(Realm.user(name).get("email").getAsString()).isEqualTo(name + "@example.org");
    assertThat(read(account).text("lastSignInAt")).isNull();
    assertThat(Realm.signedIn(name, PASSWORD)).isNull();
    var mailbox = Mailbox.of(name + "@example.org");
    await(() -> !mailbox.letters().isEmpty());
    await(() -> read(account).text("mailedAt") != null); // kept after the letter went
    assertThat(mailbox.letters()).hasSize(1);

    Realm.setUp(name, PASSWORD);
    var token = Realm.signedIn(name, PASSWORD);
    assertThat(asks(token).statusCode()).isEqualTo(200);
    var first = read(account).text("lastSignInAt");
    assertThat(first).isNotNull();
    assertThat(asks(token).statusCode()).isEqualTo(200);
    assertThat(read(account).text("lastSignInAt")).isEqualTo(first);
    assertThat(asks(Realm.signedIn(name, PASSWORD)).statusCode()).isEqualTo(200);
    assertThat(read(account).text("lastSignInAt")).isGreaterThan(first);
  }

  @Test
  void suspended_is_refused_at_once_and_at_keycloak_within_the_minute() throws Exception {
    var name = userName();
    var account = settled(clinician(), name);
    Realm.setUp(name, PASSWORD);
    var token = Realm.signedIn(name, PASSWORD);
    assertThat(asks(token).statusCode()).isEqualTo(200);

    assertThat(act(AGENCY, account, "suspension").text("state")).isEqualTo("SUSPENDED");
    var refused = asks(token);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("account-suspended");
    await(() -> Realm.signedIn(name, PASSWORD) == null);
    assertThat(Realm.list("/users/" + Realm.id(name) + "/sessions")).isEmpty();

    assertThat(act(AGENCY, account, "resumption").text("state")).isEqualTo("ACTIVE");
    await(() -> Realm.signedIn(name, PASSWORD) != null);

    assertThat(act(CITY, account, "suspension").text("state")).isEqualTo("SUSPENDED");
    assertThat(act(AGENCY, account, "resumption").problem()).isEqualTo("held-by-others");
    assertThat(act(CITY, account, "resumption").text("state")).isEqualTo("ACTIVE");

    assertThat(act(AGENCY, account, "ending").text("state")).isEqualTo("ENDED");
    assertThat(asks(token).statusCode()).isEqualTo(403);
    await(() -> !Realm.rolesOf(name).contains("field-clinician"));
    assertThat(Realm.user(name).get("enabled").getAsBoolean()).isFalse();
    assertThat(act(AGENCY, account, "suspension").problem()).isEqualTo("account-ended");
    assertThat(act(AGENCY, account, "ending").status()).isEqualTo(200);
  }

  @Test
  void an_agency_reaches_its_own_people_only() {
    var own = clinician();
    var theirs = Given.clinician("Theirs").ofAgency("bcb").clearedFor("CO_RESPONSE").offShift();
    var account = asked(own, "FIELD_CLINICIAN", userName());
    assertThat(create(AGENCY, theirs, "FIELD_CLINICIAN", userName()).status()).isEqualTo(404);
    assertThat(OTHER.get("/accounts/" + account.text("id")).status()).isEqualTo(404);
    for (var act : List.of("suspension", "resumption", "ending", "confirmation", "set-up-mail")) {
      assertThat(act(OTHER, account, act).status()).as(act).isEqualTo(404);
    }
    assertThat(OTHER.get("/accounts").items()).isEmpty();
    assertThat(AGENCY.get("/accounts").items())
        .extracting(a -> a.get("id").getAsString())
        .contains(account.text("id"));
    assertThat(CITY.get("/accounts").items())
        .extracting(a -> a.get("id").getAsString())
        .contains(account.text("id"));
    assertThat(Rest.as("auditor").get("/accounts/" + account.text("id")).text("email")).isNull();
  }

  @Test
  void nobody_grants_a_role_that_is_not_theirs_to_grant() {
    var clinician = clinician();
    assertThat(create(AGENCY, clinician, "DIVERSION_CLINICIAN", userName()).problem())
        .isEqualTo("role-not-cleared");
    for (var role : List.of("PROGRAM_MANAGER", "program-manager", "AGENCY_ADMIN", "SYSTEM")) {
      assertThat(create(AGENCY, clinician, role, userName()).status()).isIn(400, 422);
    }
    assertThat(create(CITY, clinician, "FIELD_CLINICIAN", userName()).status()).isEqualTo(403);
    assertThat(create(AGENCY, clinician, "FIELD_CLINICIAN", "Not A Name").status()).isEqualTo(422);
  }

  @Test
  void a_clinician_has_one_account_and_a_name_is_one_persons() {
    var clinician = clinician();
    var name = userName();
    asked(clinician, "FIELD_CLINICIAN", name);
    assertThat(create(AGENCY, clinician, "FIELD_CLINICIAN", userName()).problem())
        .isEqualTo("account-exists");
    assertThat(create(AGENCY, clinician(), "FIELD_CLINICIAN", name).problem())
        .isEqualTo("user-name-taken");
  }

  @Test
  void somebody_elses_name_in_keycloak_is_left_alone() throws Exception {
    var account = asked(clinician(), "FIELD_CLINICIAN", "agency-admin");
    await(() -> "NAME_TAKEN".equals(trouble(account)));
    assertThat(state(account)).isEqualTo("WANTED");
    assertThat(Realm.rolesOf("agency-admin")).doesNotContain("field-clinician");
    act(AGENCY, account, "ending");
    await(() -> read(account).json().getAsJsonArray("waiting").isEmpty());
    assertThat(Realm.user("agency-admin").get("enabled").getAsBoolean()).isTrue();
  }

  @Test
  void unreachable_is_queued_and_shown_and_done_once() throws Exception {
    unreachable();
    var name = userName();
    var account = asked(clinician(), "FIELD_CLINICIAN", name);
    await(() -> "UNREACHABLE".equals(trouble(account)));
    assertThat(state(account)).isEqualTo("WANTED");
    assertThat(ids(AGENCY.get("/accounts?show=QUEUED"))).contains(account.text("id"));
    keycloak_is_there();
    await(() -> state(account).equals("ACTIVE"));
    assertThat(Realm.list("/users?search=" + name)).hasSize(1);
    assertThat(
            Sql.number(
                "select count(*) from account_order where kind = 'CREATE' and account_id = ?",
                account.text("id")))
        .isEqualTo(1);
  }

  @Test
  void what_was_cut_half_way_is_completed_and_not_doubled() throws Exception {
    unreachable();
    var name = userName();
    var account = asked(clinician(), "FIELD_CLINICIAN", name);
    var key = Sql.text("select account_key from account where id = ?", account.text("id"));
    var made =
        Realm.send(
            "POST",
            "/users",
            Rest.body(
                "username",
                name,
                "enabled",
                false,
                "groups",
                List.of("/agency/pcc"),
                "attributes",
                java.util.Map.of("coresponse-account", List.of(key))));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    var id = Realm.id(name);
    keycloak_is_there();
    await(() -> state(account).equals("ACTIVE"));
    assertThat(Realm.list("/users?search=" + name)).hasSize(1);
    assertThat(Realm.id(name)).isEqualTo(id);
    assertThat(Realm.rolesOf(name)).contains("field-clinician");
    assertThat(Realm.user(name).get("enabled").getAsBoolean()).isTrue();
  }

  @Test
  void closed_while_keycloak_is_away_is_refused_here_and_disabled_when_it_is_back()
      throws Exception {
    var name = userName();
    var clinician = clinician();
    var account = settled(clinician, name);
    Realm.setUp(name, PASSWORD);
    var token = Realm.signedIn(name, PASSWORD);
    unreachable();
    fact("RightToWorkLost", clinician);
    assertThat(asks(token).statusCode()).isEqualTo(403);
    assertThat(Realm.signedIn(name, PASSWORD)).isNotNull();
    await(() -> "UNREACHABLE".equals(troubleOf(account, "DISABLE")));
    keycloak_is_there();
    await(() -> Realm.signedIn(name, PASSWORD) == null);
  }

  @Test
  void the_right_to_work_opens_only_what_its_loss_had_closed() throws Exception {
    var clinician = clinician();
    var account = settled(clinician, userName());
    fact("RightToWorkLost", clinician);
    assertThat(holds(account)).containsExactly("NO_RIGHT_TO_WORK");
    assertThat(act(AGENCY, account, "resumption").problem()).isEqualTo("held-by-others");
    act(AGENCY, account, "suspension");
    fact("RightToWorkRegained", clinician);
    assertThat(holds(account)).containsExactly("BY_AGENCY");
    assertThat(act(AGENCY, account, "resumption").text("state")).isEqualTo("ACTIVE");
    fact("ClinicianLeft", clinician);
    assertThat(state(account)).isEqualTo("ENDED");
    assertThat(create(AGENCY, clinician, "FIELD_CLINICIAN", userName()).status()).isEqualTo(201);
  }

  @Test
  void unused_for_ninety_days_is_closed_and_the_agency_may_open_it() throws Exception {
    var account = settled(clinician(), userName());
    passed();
    assertThat(state(account)).isEqualTo("ACTIVE");
    Sql.write(
        "update account set open_since_at = utc_timestamp(6) - interval 91 day where id = ?",
        account.text("id"));
    passed();
    assertThat(holds(account)).containsExactly("UNUSED");
    assertThat(act(AGENCY, account, "resumption").text("state")).isEqualTo("ACTIVE");
    passed();
    assertThat(state(account)).isEqualTo("ACTIVE");
  }

  @Test
  void a_review_is_due_after_a_year_and_closes_the_account_thirty_days_later() throws Exception {
    var account = settled(clinician(), userName());
    confirmedDaysAgo(account, 366);
    passed();
    assertThat(state(account)).isEqualTo("ACTIVE");
    assertThat(ids(AGENCY.get("/accounts?show=REVIEW_DUE"))).contains(account.text("id"));
    confirmedDaysAgo(account, 396);
    passed();
    assertThat(holds(account)).containsExactly("NOT_CONFIRMED");
    assertThat(act(AGENCY, account, "resumption").problem()).isEqualTo("held-by-others");
    assertThat(act(AGENCY, account, "confirmation").text("state")).isEqualTo("ACTIVE");
    assertThat(ids(AGENCY.get("/accounts?show=REVIEW_DUE"))).doesNotContain(account.text("id"));
  }

  @Test
  void a_corrected_address_reaches_keycloak_when_it_is_back() throws Exception {
    var name = userName();
    var clinician = clinician();
    var account = settled(clinician, name);
    Realm.setUp(name, PASSWORD);
    unreachable();
    assertThat(corrected(clinician, name + "@new.example").status()).isEqualTo(200);
    assertThat(read(account).text("email")).isEqualTo(name + "@new.example");
    await(() -> "UNREACHABLE".equals(troubleOf(account, "ADDRESS")));
    assertThat(Realm.user(name).get("email").getAsString()).isEqualTo(name + "@example.org");
    keycloak_is_there();
    await(() -> Realm.user(name).get("email").getAsString().equals(name + "@new.example"));
    await(() -> read(account).json().getAsJsonArray("waiting").isEmpty());
    assertThat(Realm.rolesOf(name)).contains("field-clinician");
    assertThat(Realm.signedIn(name, PASSWORD)).isNotNull();
    assertThat(
            Sql.number(
                "select count(*) from coresponse_trail.audit_entry where act ="
                    + " 'AccountAddressCorrected' and subject_number = ?",
                account.text("id")))
        .isOne();
  }

  @Test
  void who_goes_over_to_another_agency_loses_the_account_of_the_former() throws Exception {
    Sql.write("insert ignore into agency (code, name) values ('bcb', 'Bull City')");
    var clinician = clinician();
    var name = userName();
    var account = settled(clinician, name);
    var moved =
        CITY.post(
            "/clinicians/" + clinician + "/transfer",
            Rest.body("agency", "bcb", "from", LocalDate.now(Given.CITY).toString()));
    assertThat(moved.status()).as(moved.body()).isEqualTo(204);
    assertThat(state(account)).isEqualTo("ENDED");
    await(() -> !Realm.user(name).get("enabled").getAsBoolean());
    assertThat(create(OTHER, clinician, "FIELD_CLINICIAN", userName()).problem())
        .isEqualTo("role-not-cleared");
    assertThat(
            CITY.send("PUT", "/clinicians/" + clinician + "/clearances/CO_RESPONSE", "{}").status())
        .isEqualTo(204);
    assertThat(create(OTHER, clinician, "FIELD_CLINICIAN", userName()).status()).isEqualTo(201);
  }

  private static void confirmedDaysAgo(Reply account, int days) {
    Sql.write(
        "update account set confirmed_at = utc_timestamp(6) - interval "
            + days
            + " day where id = ?",
        account.text("id"));
  }

  private static long clinician() {
    return Given.clinician("Vale").clearedFor("CO_RESPONSE").licensed().offShift();
  }

  private static String userName() {
    return "vale." + COUNT.incrementAndGet();
  }

  private static Reply create(Rest as, long clinician, String role, String userName) {
    return as.post(
        "/accounts",
        Rest.body(
            "clinician",
            clinician,
            "role",
            role,
            "userName",
            userName,
            "email",
            userName + "@example.org"));
  }

  private static Reply asked(long clinician, String role, String userName) {
    var reply = create(AGENCY, clinician, role, userName);
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    return reply;
  }

  private static Reply settled(long clinician, String userName) throws Exception {
    var account = asked(clinician, "FIELD_CLINICIAN", userName);
    await(() -> state(account).equals("ACTIVE"));
    return account;
  }

  private static Reply corrected(long clinician, String email) {
    return AGENCY.put(
        "/clinicians/" + clinician + "/person",
        Rest.body("email", email, "languages", List.of()),
        AGENCY.get("/clinicians/" + clinician + "/record").etag());
  }

  private static Reply act(Rest as, Reply account, String act) {
    return as.send("PUT", "/accounts/" + account.text("id") + "/" + act, "{}");
  }

  private static Reply read(Reply account) {
    return AGENCY.get("/accounts/" + account.text("id"));
  }

  private static String state(Reply account) {
    return read(account).text("state");
  }

  private static List<String> holds(Reply account) {
    return StreamSupport.stream(read(account).json().getAsJsonArray("holds").spliterator(), false)
        .map(hold -> hold.getAsString())
        .toList();
  }

  private static List<String> ids(Reply list) {
    return list.items().stream().map(item -> item.get("id").getAsString()).toList();
  }

  private static String trouble(Reply account) {
    return troubleOf(account, "CREATE");
  }

  private static String troubleOf(Reply account, String kind) {
    return StreamSupport.stream(read(account).json().getAsJsonArray("waiting").spliterator(), false)
        .map(order -> order.getAsJsonObject())
        .filter(order -> order.get("kind").getAsString().equals(kind))
        .map(order -> Reply.text(order, "trouble"))
        .filter(trouble -> trouble != null)
        .findFirst()
        .orElse(null);
  }

  private static HttpResponse<String> asks(String token) throws Exception {
    return Outside.sendWith(token, "GET", "/api/v1/responses/own", null);
  }

  private static void unreachable() throws Exception {
    Outside.send(
        "PUT",
        "/it/setting?key=oidc.provider.url&value=http://127.0.0.1:1/realms/coresponse",
        null);
  }

  private static void fact(String fact, long clinician) throws Exception {
    var answer = Outside.send("PUT", "/it/fact?fact=" + fact + "&clinician=" + clinician, null);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static void passed() throws Exception {
    assertThat(Outside.send("PUT", "/it/fact?fact=HourPassed", null).statusCode()).isEqualTo(200);
  }

  /** Within the minute, which is what the city is promised. */
  private static void await(Callable<Boolean> condition) throws Exception {
    Eventually.within(Duration.ofMinutes(1), condition);
  }
}
