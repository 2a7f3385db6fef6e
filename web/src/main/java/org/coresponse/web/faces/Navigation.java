package org.coresponse.web.faces;

import static org.coresponse.security.Roles.AGENCY_ADMIN;
import static org.coresponse.security.Roles.AUDITOR;
import static org.coresponse.security.Roles.CALL_TAKER;
import static org.coresponse.security.Roles.CARE_NAVIGATOR;
import static org.coresponse.security.Roles.CLINICAL_SUPERVISOR;
import static org.coresponse.security.Roles.DISPATCHER;
import static org.coresponse.security.Roles.DIVERSION_CLINICIAN;
import static org.coresponse.security.Roles.FIELD_CLINICIAN;
import static org.coresponse.security.Roles.GRANTS_OFFICER;
import static org.coresponse.security.Roles.POLICE_OFFICER;
import static org.coresponse.security.Roles.PRIVACY_OFFICER;
import static org.coresponse.security.Roles.PROGRAM_MANAGER;
import static org.coresponse.security.Roles.SHIFT_SUPERVISOR;
import static org.coresponse.security.Roles.SYSTEM_ADMIN;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coresponse.security.Roles;

/**
 * Where each role can go, in the order of the header. What the server allows is decided elsewhere;
 * this only shows the way.
 */
public final class Navigation {

  /**
   * One way to go.
   *
   * @param id name of the page in the bundles ({@code nav.<id>}, {@code nav.<id>.what}) and the
   *     parameter {@code current} of its template
   * @param path address below the context path
   * @param icon PrimeIcon
   * @param roles who is shown it
   */
  public record Entry(String id, String path, String icon, Set<String> roles) {
    /** Key of its name. */
    public String key() {
      return "nav." + id;
    }

    /** Key of the sentence that says what is done there. */
    public String what() {
      return key() + ".what";
    }
  }

  private static final Set<String> CALLS_READ =
      Set.of(
          CALL_TAKER,
          DISPATCHER,
          SHIFT_SUPERVISOR,
          DIVERSION_CLINICIAN,
          FIELD_CLINICIAN,
          POLICE_OFFICER,
          CLINICAL_SUPERVISOR,
          PROGRAM_MANAGER,
          AUDITOR);

  private static final Set<String> CITY =
      Set.of(
          CALL_TAKER,
          DISPATCHER,
          SHIFT_SUPERVISOR,
          CARE_NAVIGATOR,
          PROGRAM_MANAGER,
          GRANTS_OFFICER,
          PRIVACY_OFFICER,
          AUDITOR,
          SYSTEM_ADMIN);

  private static final String FOLLOW_UPS = "/app/followups/followups.xhtml";
  private static final String LAPSES = "/app/clinicians/lapses.xhtml";
  private static final String NATURES = "/app/codes/natures.xhtml";
  private static final String ROSTER = "/app/roster/plan.xhtml";
  private static final String OFFICERS = "/app/officers/officers.xhtml";

  public static final List<Entry> ENTRIES =
      List.of(
          new Entry("home", "/app/home.xhtml", "pi-home", Set.copyOf(Roles.HUMAN)),
          new Entry("board", "/app/dispatch/board.xhtml", "pi-th-large", CALLS_READ),
          new Entry(
              "entry",
              "/app/intake/entry.xhtml",
              "pi-plus",
              Set.of(CALL_TAKER, DISPATCHER, SHIFT_SUPERVISOR)),
          new Entry("desk", "/app/dispatch/desk.xhtml", "pi-phone", Set.of(DIVERSION_CLINICIAN)),
          new Entry("work", "/app/dispatch/work.xhtml", "pi-phone", Set.of(FIELD_CLINICIAN)),
          new Entry(
              "duty",
              "/app/duty/own.xhtml",
              "pi-sign-in",
              Set.of(DIVERSION_CLINICIAN, FIELD_CLINICIAN, POLICE_OFFICER)),
          new Entry(
              "shifts",
              "/app/roster/own.xhtml",
              "pi-calendar",
              Set.of(DIVERSION_CLINICIAN, FIELD_CLINICIAN, POLICE_OFFICER)),
          new Entry(
              "own",
              "/app/clinicians/own.xhtml",
              "pi-id-card",
              Set.of(DIVERSION_CLINICIAN, FIELD_CLINICIAN)),
          new Entry("own", "/app/officers/own.xhtml", "pi-id-card", Set.of(POLICE_OFFICER)),
          new Entry("officers", OFFICERS, "pi-shield", Set.of(POLICE_OFFICER)),
          new Entry("calls", "/app/intake/calls.xhtml", "pi-list", CALLS_READ),
          new Entry(
              "overrides",
              "/app/triage/overrides.xhtml",
              "pi-directions",
              Set.of(SHIFT_SUPERVISOR, CLINICAL_SUPERVISOR)),
          new Entry(
              "overwatch",
              "/app/dispatch/overwatch.xhtml",
              "pi-eye",
              Set.of(SHIFT_SUPERVISOR, CLINICAL_SUPERVISOR)),
          new Entry(
              "clinicians",
              "/app/clinicians/clinicians.xhtml",
              "pi-users",
              Set.of(AGENCY_ADMIN, PROGRAM_MANAGER, CLINICAL_SUPERVISOR, AUDITOR)),
          new Entry("roster", ROSTER, "pi-calendar", Set.of(AGENCY_ADMIN, CLINICAL_SUPERVISOR)),
          new Entry("lapses", LAPSES, "pi-hourglass", Set.of(AGENCY_ADMIN, AUDITOR)),
          new Entry("followups", FOLLOW_UPS, "pi-reply", Set.of(CARE_NAVIGATOR)),
          new Entry("natures", NATURES, "pi-tags", CITY),
          new Entry(
              "districts", "/app/geography/districts.xhtml", "pi-map", Set.of(PROGRAM_MANAGER)),
          new Entry("imports", "/app/exchange/imports.xhtml", "pi-upload", Set.of(PROGRAM_MANAGER)),
          new Entry(
              "trail", "/app/audit/trail.xhtml", "pi-history", Set.of(AUDITOR, PRIVACY_OFFICER)));

  /** Ways that the home page shows and the header has no room for. */
  public static final List<Entry> FURTHER =
      List.of(
          // seven in the header are enough
          new Entry(
              "records",
              "/app/records/records.xhtml",
              "pi-file-edit",
              Set.of(DIVERSION_CLINICIAN, FIELD_CLINICIAN, CLINICAL_SUPERVISOR)),
          new Entry("roster", ROSTER, "pi-calendar", Set.of(PROGRAM_MANAGER, AUDITOR)),
          new Entry(
              "lapses",
              LAPSES,
              "pi-hourglass",
              Set.of(PROGRAM_MANAGER, CLINICAL_SUPERVISOR, POLICE_OFFICER)),
          new Entry("natures", NATURES, "pi-tags", Set.of(POLICE_OFFICER)),
          new Entry(
              "officers",
              OFFICERS,
              "pi-shield",
              Set.of(PROGRAM_MANAGER, CLINICAL_SUPERVISOR, AUDITOR)),
          new Entry(
              "followups",
              FOLLOW_UPS,
              "pi-reply",
              Set.of(DIVERSION_CLINICIAN, CLINICAL_SUPERVISOR, PROGRAM_MANAGER, AUDITOR)),
          new Entry(
              "requests",
              "/app/roster/requests.xhtml",
              "pi-calendar-times",
              Set.of(AGENCY_ADMIN, PROGRAM_MANAGER, CLINICAL_SUPERVISOR)),
          new Entry(
              "accounts",
              "/app/accounts/accounts.xhtml",
              "pi-id-card",
              Set.of(AGENCY_ADMIN, PROGRAM_MANAGER, AUDITOR)),
          new Entry(
              "dutyTimes",
              "/app/duty/times.xhtml",
              "pi-stopwatch",
              Set.of(AGENCY_ADMIN, PROGRAM_MANAGER, CLINICAL_SUPERVISOR, AUDITOR)),
          new Entry(
              "fairness",
              "/app/duty/fairness.xhtml",
              "pi-sliders-h",
              Set.of(AGENCY_ADMIN, PROGRAM_MANAGER, CLINICAL_SUPERVISOR)),
          new Entry(
              "gaps",
              "/app/duty/gaps.xhtml",
              "pi-chart-bar",
              Set.of(PROGRAM_MANAGER, CLINICAL_SUPERVISOR, AUDITOR)),
          new Entry(
              "served",
              "/app/eligibility/served.xhtml",
              "pi-percentage",
              Set.of(
                  PROGRAM_MANAGER, SHIFT_SUPERVISOR, CLINICAL_SUPERVISOR, GRANTS_OFFICER, AUDITOR)),
          new Entry(
              "hours",
              "/app/clinicians/hours.xhtml",
              "pi-clock",
              Set.of(CLINICAL_SUPERVISOR, DIVERSION_CLINICIAN, FIELD_CLINICIAN)),
          new Entry(
              "kinds",
              "/app/clinicians/kinds.xhtml",
              "pi-id-card",
              Set.of(AGENCY_ADMIN, PROGRAM_MANAGER, CLINICAL_SUPERVISOR, AUDITOR)),
          new Entry(
              "protocol", "/app/governance/versions.xhtml", "pi-verified", Set.copyOf(Roles.HUMAN)),
          new Entry(
              "replays",
              "/app/replay/replays.xhtml",
              "pi-replay",
              Set.of(PROGRAM_MANAGER, CLINICAL_SUPERVISOR, POLICE_OFFICER, AUDITOR)),
          new Entry(
              "letters",
              "/app/mail/letters.xhtml",
              "pi-envelope",
              Set.of(PROGRAM_MANAGER, SYSTEM_ADMIN)));

  private Navigation() {}

  /** What somebody with these roles is shown. */
  public static List<Entry> of(Set<String> roles) {
    return shown(ENTRIES, roles);
  }

  /** What somebody with these roles is shown at home only. */
  public static List<Entry> furtherOf(Set<String> roles) {
    return shown(FURTHER, roles);
  }

  private static List<Entry> shown(List<Entry> entries, Set<String> roles) {
    return entries.stream()
        .filter(entry -> entry.roles().stream().anyMatch(roles::contains))
        .toList();
  }

  /** Whether somebody with these roles can go there. */
  public static boolean allows(String id, Set<String> roles) {
    return Stream.concat(of(roles).stream(), furtherOf(roles).stream())
        .anyMatch(entry -> entry.id().equals(id));
  }
}
