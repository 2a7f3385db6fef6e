package org.coresponse.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.SoftAssertions;
import org.coresponse.browser.pages.EntryPage;
import org.coresponse.browser.pages.TriagePage;
import org.coresponse.support.Given;
import org.coresponse.support.PhoneCalls;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page that the WAR holds, once at a desk in light English and once on a phone in dark
 * Spanish: nothing that axe finds, nothing cut off at the side, words in the language chosen.
 */
class AccessibleBrowserIT extends BrowserIT {
  /**
   * Somebody who may open a page, and how.
   *
   * @param page in the WAR
   * @param user null is nobody signed in
   * @param address an address that leads to it, or what follows its own
   */
  private record Visit(String page, String user, Supplier<String> address) {
    boolean refused() {
      return page.startsWith(ERRORS);
    }

    String path() {
      return refused() ? address.get() : page + address.get();
    }

    int status() {
      return refused() ? Integer.parseInt(page.replaceAll("\\D", "")) : 200;
    }

    @Override
    public String toString() {
      return page + " as " + user;
    }
  }

  /** What stands beside the window, where anything does. */
  private static final String BESIDE =
      "() => document.documentElement.scrollWidth <= innerWidth ? ''"
          + " : Array.from(document.querySelectorAll('body *'))"
          + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
          + ".slice(0, 8).map(e => e.tagName + '.' + e.className + '#' + e.id).join(' ')";

  /** Pages that are shown in the place of another. */
  private static final String ERRORS = "/WEB-INF/errors/";

  private static final String NOBODY = "nobody";

  private static String number;
  private static long clinician;
  private static String licence;
  private static long officer;
  private static String replay;
  private static String account;
  private static String followUp;
  private static String response;

  private static final List<Visit> VISITS =
      List.of(
          visit("/index.xhtml", null),
          visit("/bye.xhtml", null),
          visit("/expired.xhtml", null),
          visit("/app/home.xhtml", "dispatcher"),
          visit("/app/home.xhtml", "agency-admin"),
          visit("/app/home.xhtml", "auditor"),
          visit("/app/home.xhtml", "grants-officer"),
          visit("/app/unregistered.xhtml", "field-clinician-bcb"),
          visit("/app/intake/entry.xhtml", "call-taker"),
          visit("/app/intake/screen.xhtml", "program-manager"),
          visit("/app/intake/screen.xhtml", "auditor"),
          visit("/app/intake/calls.xhtml", "program-manager"),
          visit("/app/intake/calls.xhtml", "auditor", () -> "?q=nothing-like-it"),
          visit("/app/triage/triage.xhtml", "call-taker", () -> "?number=" + number),
          visit("/app/triage/triage.xhtml", "field-clinician", () -> "?number=" + number),
          visit("/app/dispatch/board.xhtml", "dispatcher"),
          visit("/app/dispatch/board.xhtml", "police-officer"),
          visit("/app/dispatch/incident.xhtml", "dispatcher", () -> "?number=" + number),
          visit("/app/dispatch/incident.xhtml", "auditor", () -> "?number=" + number),
          visit("/app/dispatch/custody.xhtml", "auditor", () -> "?number=" + number),
          visit("/app/dispatch/custody.xhtml", "police-officer", () -> "?number=" + number),
          visit("/app/dispatch/overwatch.xhtml", "shift-supervisor"),
          visit("/app/dispatch/overwatch.xhtml", "clinical-supervisor"),
          visit("/app/dispatch/work.xhtml", "field-clinician"),
          visit("/app/records/records.xhtml", "diversion-clinician"),
          visit("/app/records/records.xhtml", "clinical-supervisor"),
          visit("/app/records/record.xhtml", "diversion-clinician", () -> "?response=" + response),
          visit("/app/records/record.xhtml", "clinical-supervisor", () -> "?response=" + response),
          visit("/app/records/plan.xhtml", "diversion-clinician", () -> "?response=" + response),
          visit("/app/dispatch/desk.xhtml", "diversion-clinician"),
          visit("/app/clinicians/clinicians.xhtml", "agency-admin"),
          visit("/app/clinicians/clinician.xhtml", "agency-admin", () -> "?id=" + clinician),
          visit("/app/clinicians/clinician.xhtml", "program-manager", () -> "?id=" + clinician),
          visit("/app/clinicians/agency.xhtml", "agency-admin"),
          visit("/app/clinicians/agency.xhtml", "program-manager", () -> "?code=pcc"),
          visit("/app/clinicians/agency.xhtml", "auditor", () -> "?code=pcc"),
          visit("/app/clinicians/enrol.xhtml", "agency-admin"),
          visit(
              "/app/clinicians/clinician.xhtml",
              "agency-admin",
              () -> "?id=" + clinician + "&credential=" + licence + "&renew=true"),
          visit("/app/clinicians/lapses.xhtml", "agency-admin"),
          visit("/app/clinicians/lapses.xhtml", "program-manager"),
          visit("/app/clinicians/lapses.xhtml", "police-officer"),
          visit("/app/clinicians/lapses.xhtml", "auditor", () -> "?window=LAPSED"),
          visit("/app/clinicians/hours.xhtml", "clinical-supervisor"),
          visit("/app/clinicians/kinds.xhtml", "program-manager", () -> "?code=LCSWA"),
          visit("/app/clinicians/kinds.xhtml", "auditor", () -> "?code=CPSS"),
          visit("/app/clinicians/own.xhtml", "field-clinician"),
          visit("/app/roster/own.xhtml", "field-clinician"),
          visit("/app/roster/requests.xhtml", "agency-admin"),
          visit("/app/officers/officers.xhtml", "police-officer"),
          visit("/app/officers/officers.xhtml", "program-manager"),
          visit("/app/officers/officer.xhtml", "police-officer", () -> "?id=" + officer),
          visit("/app/officers/officer.xhtml", "clinical-supervisor", () -> "?id=" + officer),
          visit("/app/officers/register.xhtml", "police-officer"),
          visit("/app/officers/own.xhtml", "police-officer"),
          visit("/app/duty/own.xhtml", "field-clinician"),
          visit("/app/duty/own.xhtml", "police-officer"),
          visit("/app/duty/gaps.xhtml", "program-manager"),
          visit("/app/duty/fairness.xhtml", "program-manager"),
          visit("/app/eligibility/served.xhtml", "program-manager"),
          visit("/app/eligibility/served.xhtml", "grants-officer"),
          visit("/app/duty/times.xhtml", "program-manager"),
          visit("/app/duty/times.xhtml", "auditor"),
          visit("/app/clinicians/clinicians.xhtml", "program-manager"),
          visit("/app/roster/plan.xhtml", "agency-admin"),
          visit("/app/roster/plan.xhtml", "auditor", () -> "?list=true"),
          visit("/app/roster/rules.xhtml", "program-manager"),
          visit("/app/roster/coverage.xhtml", "program-manager"),
          visit("/app/roster/templates.xhtml", "agency-admin"),
          visit("/app/roster/publications.xhtml", "program-manager"),
          visit("/app/accounts/accounts.xhtml", "agency-admin", () -> "?id=" + account),
          visit("/app/accounts/accounts.xhtml", "program-manager", () -> "?id=" + account),
          visit("/app/accounts/accounts.xhtml", "auditor"),
          visit("/app/geography/districts.xhtml", "program-manager"),
          visit("/app/geography/districts.xhtml", "agency-admin"),
          visit("/app/codes/natures.xhtml", "program-manager"),
          visit("/app/codes/natures.xhtml", "program-manager", () -> "?code=WELFARE+CHECK"),
          visit("/app/codes/natures.xhtml", "police-officer", () -> "?code=WELFARE+CHECK"),
          visit("/app/governance/versions.xhtml", "program-manager"),
          visit("/app/governance/versions.xhtml", "call-taker"),
          visit(
              "/app/governance/versions.xhtml", "clinical-supervisor", () -> "?name=DUR-CRISIS+v1"),
          visit("/app/governance/invariants.xhtml", "program-manager"),
          visit("/app/governance/invariants.xhtml", "police-officer"),
          visit("/app/exchange/imports.xhtml", "program-manager"),
          visit("/app/exchange/imports.xhtml", "auditor"),
          visit("/app/exchange/mappings.xhtml", "program-manager"),
          visit("/app/exchange/mappings.xhtml", "auditor", () -> "?name=durham"),
          visit("/app/governance/tables.xhtml", "auditor", () -> "?name=DUR-CRISIS+v1"),
          visit("/app/governance/compare.xhtml", "police-officer"),
          visit(
              "/app/governance/compare.xhtml",
              "police-officer",
              () -> "?from=DUR-CRISIS+v1&to=DUR-CRISIS+v1"),
          visit("/app/followups/followups.xhtml", "care-navigator", () -> "?id=" + followUp),
          visit("/app/followups/followups.xhtml", "program-manager", () -> "?id=" + followUp),
          visit("/app/followups/followups.xhtml", "diversion-clinician"),
          visit("/app/mail/letters.xhtml", "program-manager"),
          visit("/app/triage/overrides.xhtml", "clinical-supervisor"),
          visit("/app/replay/replays.xhtml", "program-manager"),
          visit("/app/replay/replays.xhtml", "auditor"),
          visit("/app/replay/replay.xhtml", "program-manager", () -> "?id=" + replay),
          visit("/app/replay/replay.xhtml", "police-officer", () -> "?id=" + replay + "&hour=3"),
          visit("/app/replay/calls.xhtml", "clinical-supervisor", () -> "?id=" + replay),
          visit("/app/replay/calls.xhtml", "auditor", () -> "?unanswered=true&id=" + replay),
          visit("/app/audit/trail.xhtml", "auditor"),
          visit(ERRORS + "403.xhtml", "call-taker", () -> "/app/audit/trail.xhtml"),
          visit(ERRORS + "404.xhtml", "dispatcher", () -> "/app/dispatch/incident.xhtml?number=1"));

  /** Shown only where something is wrong that a test cannot bring about through a browser. */
  private static final List<String> UNREACHED = List.of(ERRORS + "401.xhtml", ERRORS + "500.xhtml");

  private static Visit visit(String page, String user) {
    return new Visit(page, user, () -> "");
  }

  private static Visit visit(String page, String user, Supplier<String> address) {
    return new Visit(page, user, address);
  }

  @Test
  void every_page_of_the_war_is_visited() throws IOException {
    var visited = new TreeSet<>(VISITS.stream().map(Visit::page).toList());
    visited.addAll(UNREACHED);
    assertThat(visited).containsExactlyElementsOf(pages());
  }

  /** A check that finds nothing wrong anywhere is shown something wrong. */
  @Test
  void what_is_wrong_is_found() {
    var page = asNobody();
    page.setContent("<html lang='en'><title>Wrong</title><main><img src='data:,'></main></html>");
    assertThatThrownBy(() -> assertAccessible(page)).hasMessageContaining("image-alt");
  }

  /** Each keeps their two windows from page to page, as people do. */
  @ParameterizedTest
  @MethodSource("people")
  void the_pages_of_somebody_are_for_everybody(String user) {
    data();
    var windows = new EnumMap<View, Page>(View.class);
    for (var view : View.values()) {
      windows.put(view, user.equals(NOBODY) ? asNobody(view) : as(user, view));
    }
    var found = new SoftAssertions();
    visits(user).forEach(visit -> found.check(() -> assertForEverybody(visit, windows)));
    found.assertAll();
  }

  private void assertForEverybody(Visit visit, Map<View, Page> windows) {
    if (visit.refused()) expectComplaint(String.valueOf(visit.status()));
    var titles = new ArrayList<String>();
    windows.forEach(
        (view, page) -> {
          var answer = page.navigate(visit.path());
          assertThat(answer.status()).as("%s", visit).isEqualTo(visit.status());
          try {
            assertAccessible(page);
            assertNothingBeside(page);
          } catch (AssertionError e) {
            picture(page, "accessible-" + visit.page().replaceAll("\\W+", "-") + "-" + view);
            throw new AssertionError(visit + " " + view, e);
          }
          assertThat(page.locator("html").getAttribute("lang")).isEqualTo(view.language());
          assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo(view.theme());
          titles.add(page.title());
        });
    assertThat(titles).as("%s", visit).doesNotHaveDuplicates();
  }

  /** Dialogs are looked at open: nothing of a closed one is seen, by axe either. */
  @Test
  void dialogs_are_for_everybody() {
    data();
    for (var view : View.values()) {
      var triage = TriagePage.open(as("shift-supervisor", view), number);
      triage.otherwise().click();
      triage.override("choose").click();
      triage.overrideBox().locator(".ui-message-error").first().waitFor();
      assertAccessible(triage.page());
      assertNothingBeside(triage.page());
      triage.page().keyboard().press("Escape");
      triage.page().keyboard().press("?");
      triage.page().locator("#shortcuts").waitFor();
      assertAccessible(triage.page());

      var entry = EntryPage.open(as("call-taker", view)).page();
      entry.locator("#cautionOpen").click();
      entry.locator("[id='f:keepCaution']").click();
      entry.locator("#cautionBox .ui-message-error").first().waitFor();
      assertAccessible(entry);
      assertNothingBeside(entry);

      var typed = EntryPage.open(as("call-taker", view));
      typed.typeAddress("1700 GUESS RD");
      typed.page().locator("#offers button").first().waitFor();
      typed.offeredAddresses().first().waitFor();
      assertAccessible(typed.page());
      typed.field("address").press("Escape");
      typed.page().locator("#offers button").first().click();
      typed.page().locator("#joined").waitFor();
      assertAccessible(typed.page());
      assertNothingBeside(typed.page());
    }
  }

  static Stream<String> people() {
    return VISITS.stream().map(AccessibleBrowserIT::who).distinct();
  }

  private static Stream<Visit> visits(String user) {
    return VISITS.stream().filter(visit -> who(visit).equals(user));
  }

  private static String who(Visit visit) {
    return visit.user() == null ? NOBODY : visit.user();
  }

  /** Pages by their paths in the WAR; templates and parts of pages are none. */
  private static SortedSet<String> pages() throws IOException {
    var pages = new TreeSet<String>();
    try (var ear = new ZipFile(System.getProperty("ear.path", "target/coresponse.ear"));
        var war = new ZipInputStream(ear.getInputStream(ear.getEntry("coresponse-web.war")))) {
      for (var entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
        var path = "/" + entry.getName();
        var part = path.matches("/(resources|META-INF|WEB-INF(?!/errors/))/.*");
        if (path.endsWith(".xhtml") && !part) pages.add(path);
      }
    }
    return pages;
  }

  /** One call that was triaged and sent to somebody, and one that nobody has touched. */
  private static void data() {
    if (number != null) return;
    Given.call().nature("SUICIDE THREAT").answered("weapon", "IN_HAND_OR_REACH").taken();
    number =
        Given.call()
            .at("1700 Guess Rd", 36.01, -78.92)
            .with("narrative", "Has not opened the door since Monday.")
            .taken();
    Rest.as("call-taker")
        .post(
            "/calls/" + number + "/assessments",
            Rest.body("safety", Map.of("weapon", "PRESENT_IN_PLACE")));
    var warned =
        Rest.as("call-taker")
            .post(
                "/caution-flags",
                Rest.body(
                    "clientId", "accessible",
                    "address", "1700 Guess Rd",
                    "kind", "animal",
                    "text", "Large dog in the yard.",
                    "source", "Unit 413",
                    "endsAt", Instant.now().plus(Duration.ofDays(9)).toString()));
    assertThat(warned.status()).as(warned.body()).isEqualTo(201);
    var asked =
        Rest.as("agency-admin")
            .post(
                "/accounts",
                Rest.body(
                    "clinician", Given.clinician("Vale").clearedFor("CO_RESPONSE").offShift(),
                    "role", "FIELD_CLINICIAN",
                    "userName", "accessible.vale",
                    "email", "accessible.vale@example.org"));
    assertThat(asked.status()).as(asked.body()).isEqualTo(201);
    account = asked.text("id");
    var desk =
        Given.clinician("Baptiste")
            .clearedFor("DIVERSION")
            .account("diversion-clinician")
            .licensed()
            .onShift();
    response = Given.takenByPhone("diversion-clinician", desk).response();
    var planned =
        Rest.as("diversion-clinician")
            .put(
                "/responses/" + response + "/safety-plan",
                Rest.body("language", "es", "firstName", "Ana", "coping", "Escuchar música"),
                "\"0\"");
    assertThat(planned.status()).as(planned.body()).isEqualTo(200);
    var drafted =
        Rest.as("diversion-clinician")
            .put(
                "/responses/" + response + "/record",
                Rest.body(
                    "note",
                    "Speaks softly.",
                    "referrals",
                    List.of(Map.of("service", "shelter", "provider", "Main Street"))),
                "\"0\"");
    assertThat(drafted.status()).as(drafted.body()).isEqualTo(200);
    Given.clinician("Lapsley")
        .clearedFor("CO_RESPONSE")
        .licensedUntil(LocalDate.now(Given.CITY).minusDays(1))
        .onShift();
    officer = Given.officer("Doyle").account("police-officer").certified().registered();
    clinician =
        Given.clinician("Rivera")
            .account("field-clinician")
            .clearedFor("CO_RESPONSE")
            .licensedUntil(LocalDate.now(Given.CITY).plusDays(21))
            .onShift();
    licence =
        Sql.text("select id from credential where kind = 'LCSW' and clinician_id = ?", clinician);
    var sent =
        Rest.as("dispatcher")
            .post(
                "/incidents/" + number + "/responses",
                Rest.body("clinician", clinician, "mode", "COR"));
    assertThat(sent.status()).as(sent.body()).isEqualTo(201);
    followUp = followedUp();
    replay = replayed();
  }

  /** Of another call, taken by a navigator and tried once. */
  private static String followedUp() {
    var answered =
        PhoneCalls.completed(
            "diversion-clinician",
            "Baptiste",
            Given.call()
                .with("callback", "+19195550163")
                .with("callerName", "Ines Albury")
                .taken());
    var id = PhoneCalls.followUp(answered, "HIGH", Instant.now().minus(Duration.ofHours(30)));
    var navigator = Rest.as("care-navigator");
    navigator.post("/follow-ups/" + id + "/owner", "{}");
    var tried =
        navigator.post(
            "/follow-ups/" + id + "/attempts",
            Rest.body(
                "clientId", "accessible",
                "means", "PHONE",
                "result", "LEFT_MESSAGE",
                "remark", "Works nights: rather after four."));
    assertThat(tried.status()).as(tried.body()).isEqualTo(201);
    return id;
  }

  /** Of all that was decided until now. */
  private static String replayed() {
    var manager = Rest.as("program-manager");
    var now = Instant.now();
    var begun =
        manager.post(
            "/replays",
            Rest.body(
                "version", "DUR-CRISIS v1",
                "from", now.minus(Duration.ofHours(1)).toString(),
                "to", now.toString(),
                "assumed", Map.of()));
    assertThat(begun.status()).as(begun.body()).isEqualTo(202);
    var address = "/replays/" + begun.text("id");
    await(() -> "DONE".equals(manager.get(address).text("status")));
    return begun.text("id");
  }

  private static void await(BooleanSupplier done) {
    var latest = Instant.now().plusSeconds(60);
    while (!done.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(latest);
    }
  }

  private static void assertNothingBeside(Page page) {
    var beside = page.evaluate(BESIDE);
    assertThat(beside).as("wider than the window: " + page.url()).asString().isEmpty();
  }
}
