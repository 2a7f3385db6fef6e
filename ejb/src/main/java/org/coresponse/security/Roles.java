package org.coresponse.security;

import java.util.List;

/**
 * The only place where roles are spelled; access.md says what each may do. Realm, web.xml and this
 * class are compared by a test.
 */
public final class Roles {
  public static final String CALL_TAKER = "call-taker";
  public static final String DISPATCHER = "dispatcher";
  public static final String SHIFT_SUPERVISOR = "shift-supervisor";
  public static final String DIVERSION_CLINICIAN = "diversion-clinician";
  public static final String FIELD_CLINICIAN = "field-clinician";
  public static final String POLICE_OFFICER = "police-officer";
  public static final String CARE_NAVIGATOR = "care-navigator";
  public static final String CLINICAL_SUPERVISOR = "clinical-supervisor";
  public static final String PROGRAM_MANAGER = "program-manager";
  public static final String GRANTS_OFFICER = "grants-officer";
  public static final String AGENCY_ADMIN = "agency-admin";
  public static final String PRIVACY_OFFICER = "privacy-officer";
  public static final String AUDITOR = "auditor";
  public static final String SYSTEM_ADMIN = "system-admin";

  /** Machines: the city's computer-aided dispatch. */
  public static final String CAD_SYSTEM = "cad-system";

  /** Timers, start-up and batch, by {@code @RunAs}; no realm role maps to it. */
  public static final String SYSTEM = "system";

  /** Roles of people, in the order in which one that has several is greeted. */
  public static final List<String> HUMAN =
      List.of(
          CALL_TAKER,
          DISPATCHER,
          SHIFT_SUPERVISOR,
          DIVERSION_CLINICIAN,
          FIELD_CLINICIAN,
          POLICE_OFFICER,
          CARE_NAVIGATOR,
          CLINICAL_SUPERVISOR,
          PROGRAM_MANAGER,
          GRANTS_OFFICER,
          AGENCY_ADMIN,
          PRIVACY_OFFICER,
          AUDITOR,
          SYSTEM_ADMIN);

  private Roles() {}
}
