package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.SoftAssertions;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * Every address that the server serves, by every role. What is served and has no row fails, and so
 * does a row for what is gone.
 *
 * <p>A cell is the status beyond the question who may: 404 and 422 say that the door was open and
 * that what lay behind it was not there, or that the empty body was wanting.
 */
@InTheCity
@RunAsClient
class AccessHttpIT {
  private static final List<String> METHODS =
      List.of("get", "put", "post", "patch", "delete", "head", "options");

  /** Columns: nobody, each human role of access.md, the dispatch system. */
  private static final List<String> WHO =
      List.of(
          "-",
          "call-taker",
          "dispatcher",
          "shift-supervisor",
          "diversion-clinician",
          "field-clinician",
          "police-officer",
          "care-navigator",
          "clinical-supervisor",
          "program-manager",
          "grants-officer",
          "agency-admin",
          "privacy-officer",
          "auditor",
          "system-admin",
          "cad-system");

  private static final Map<String, List<String>> EXPECTED =
      rows(
          """
                                                         -   ct  dis sup div fld pol nav csu pm  gra aga pri aud sys cad
          GET /api/v1/accounts                           401 403 403 403 403 403 403 403 403 200 403 200 403 200 403 403
          POST /api/v1/accounts                          401 403 403 403 403 403 403 403 403 403 403 422 403 403 403 403
          GET /api/v1/accounts/{id}                      401 403 403 403 403 403 403 403 403 404 403 404 403 404 403 403
          PUT /api/v1/accounts/{id}/confirmation         401 403 403 403 403 403 403 403 403 403 403 404 403 403 403 403
          PUT /api/v1/accounts/{id}/ending               401 403 403 403 403 403 403 403 403 404 403 404 403 403 403 403
          PUT /api/v1/accounts/{id}/resumption           401 403 403 403 403 403 403 403 403 404 403 404 403 403 403 403
          PUT /api/v1/accounts/{id}/set-up-mail          401 403 403 403 403 403 403 403 403 403 403 404 403 403 403 403
          PUT /api/v1/accounts/{id}/suspension           401 403 403 403 403 403 403 403 403 404 403 404 403 403 403 403
          GET /api/v1/board                              401 200 200 200 200 200 200 403 200 200 403 403 403 200 403 403
          GET /api/v1/board/changes                      401 200 200 200 200 200 200 403 200 200 403 403 403 200 403 403
          GET /api/v1/desk                               401 403 403 403 200 403 403 403 200 403 403 403 403 403 403 403
          GET /api/v1/desk/colleagues                    401 403 403 403 200 403 403 403 200 403 403 403 403 403 403 403
          GET /api/v1/call-screen                        401 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          PUT /api/v1/call-screen                        401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          GET /api/v1/calls                              401 200 200 200 200 200 200 403 200 200 403 403 403 200 403 200
          GET /api/v1/calls/export                       401 200 200 200 200 200 200 403 200 200 403 403 403 200 403 200
          POST /api/v1/calls/search                      401 200 200 200 200 200 200 403 200 200 403 403 403 200 403 200
          POST /api/v1/calls                             401 422 422 422 403 403 403 403 403 403 403 403 403 403 403 422
          GET /api/v1/calls/{number}                     401 404 404 404 404 404 404 403 404 404 403 403 403 404 403 404
          PATCH /api/v1/calls/{number}                   401 428 428 428 403 403 403 403 403 403 403 403 403 403 403 404
          GET /api/v1/calls/{number}/assessments         401 404 404 404 404 404 404 403 404 404 403 403 403 404 403 403
          POST /api/v1/calls/{number}/assessments        401 404 404 404 404 404 403 403 403 403 403 403 403 403 403 403
          GET /api/v1/calls/{number}/assessments/{id}/explanation \
                                                         401 404 404 404 404 404 404 403 404 404 403 403 403 404 403 403
          POST /api/v1/calls/{number}/assessments/{id}/overrides \
                                                         401 403 403 422 422 422 403 403 422 403 403 403 403 403 403 403
          POST /api/v1/calls/{number}/callbacks          401 422 422 422 403 403 403 403 403 403 403 403 403 403 403 403
          PUT /api/v1/calls/{number}/handler             401 404 404 404 403 403 403 403 403 403 403 403 403 403 403 403
          GET /api/v1/calls/{number}/log                 401 404 404 404 404 404 404 403 404 404 403 403 403 404 403 404
          POST /api/v1/calls/{number}/questions          401 404 404 404 404 404 403 403 403 403 403 403 403 403 403 403
          GET /api/v1/calls/{number}/screens             401 403 403 403 404 404 403 403 404 403 403 403 403 403 403 403
          POST /api/v1/calls/{number}/notes              401 422 422 422 403 403 403 403 403 403 403 403 403 403 403 422
          GET /api/v1/calls/{number}/same-event          401 404 404 404 403 403 403 403 403 403 403 403 403 403 403 403
          GET /api/v1/calls/{number}/unit-times          401 404 404 404 404 404 404 403 404 404 403 403 403 404 403 404
          POST /api/v1/calls/{number}/unit-times         401 403 403 403 403 403 403 403 403 403 403 403 403 403 403 422
          GET /api/v1/incidents/{number}/custody         401 404 404 404 404 404 404 403 404 404 403 403 403 404 403 403
          PUT /api/v1/incidents/{number}/custody         401 404 404 404 403 403 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/incidents/{number}/offers         401 404 404 404 403 403 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/incidents/{number}/taking         401 403 403 403 422 403 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/phone-responses/{id}/acceptance   401 403 403 403 404 403 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/phone-responses/{id}/return       401 403 403 403 422 403 403 403 403 403 403 403 403 403 403 403
          PUT /api/v1/phone-responses/{id}/callback      401 403 403 403 422 403 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/phone-responses/{id}/callback/call \
                                                         401 403 403 403 404 403 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/phone-responses/{id}/escalation   401 403 403 403 422 403 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/phone-responses/{id}/crew-request 401 403 403 403 422 403 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/phone-responses/{id}/consultation 401 403 403 403 422 403 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/phone-responses/{id}/reassignment 401 403 403 422 403 403 403 403 422 403 403 403 403 403 403 403
          POST /api/v1/phone-responses/{id}/take-over    401 403 403 422 403 403 403 403 422 403 403 403 403 403 403 403
          GET /api/v1/rings                              401 200 200 200 200 200 403 403 200 403 403 403 403 403 403 403
          POST /api/v1/rings/{id}/answer                 401 404 404 404 404 404 403 403 404 403 403 403 403 403 403 403
          GET /api/v1/overwatch                          401 403 403 200 403 403 403 403 200 403 403 403 403 403 403 403
          GET /api/v1/candidates                         401 403 200 200 403 403 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/caution-flags                     401 422 422 422 403 403 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/caution-flags/{id}/ending         401 422 422 422 403 403 403 403 403 403 403 403 403 403 403 403
          GET /api/v1/clinicians                         401 403 403 403 403 403 403 403 200 200 403 200 403 200 403 403
          GET /api/v1/clinicians/{id}                    401 403 403 403 403 403 403 403 404 404 403 404 403 404 403 403
          GET /api/v1/agencies                           401 403 403 403 403 403 403 403 200 200 403 200 403 200 403 403
          POST /api/v1/agencies                          401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          GET /api/v1/officers                           401 403 403 403 403 403 200 403 200 200 403 403 403 200 403 403
          POST /api/v1/officers                          401 403 403 403 403 403 422 403 403 403 403 403 403 403 403 403
          GET /api/v1/officers/own                       401 403 403 403 403 403 404 403 403 403 403 403 403 403 403 403
          GET /api/v1/officers/{id}                      401 403 403 403 403 403 404 403 404 404 403 403 403 404 403 403
          PUT /api/v1/officers/{id}/contact              401 403 403 403 403 403 422 403 403 403 403 403 403 403 403 403
          PUT /api/v1/officers/{id}/account              401 403 403 403 403 403 404 403 403 403 403 403 403 403 403 403
          POST /api/v1/officers/{id}/credentials         401 403 403 403 403 403 422 403 403 403 403 403 403 403 403 403
          PUT /api/v1/officers/{id}/clearance            401 403 403 403 403 403 403 403 403 404 403 403 403 403 403 403
          POST /api/v1/officers/{id}/clearance/revocation \
                                                         401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          POST /api/v1/officers/{id}/departure           401 403 403 403 403 403 422 403 403 422 403 403 403 403 403 403
          GET /api/v1/agencies/{code}/contacts           401 403 403 403 403 403 403 403 403 404 403 404 403 404 403 403
          POST /api/v1/agencies/{code}/contacts          401 403 403 403 403 403 403 403 403 422 403 422 403 403 403 403
          PUT /api/v1/agencies/{code}/contacts/{id}      401 403 403 403 403 403 403 403 403 422 403 422 403 403 403 403
          DELETE /api/v1/agencies/{code}/contacts/{id}   401 403 403 403 403 403 403 403 403 404 403 404 403 403 403 403
          GET /api/v1/agencies/{code}/agreements         401 403 403 403 403 403 403 403 403 404 403 404 403 404 403 403
          POST /api/v1/agencies/{code}/agreements        401 403 403 403 403 403 403 403 403 422 403 422 403 403 403 403
          PUT /api/v1/agencies/{code}/agreements/{id}/confirmation \
                                                         401 403 403 403 403 403 403 403 403 404 403 403 403 403 403 403
          POST /api/v1/agencies/{code}/agreements/{id}/ending \
                                                         401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          POST /api/v1/agreement-files                   401 403 403 403 403 403 403 403 403 422 403 422 403 403 403 403
          GET /api/v1/agreement-files/{id}               401 403 403 403 403 403 403 403 403 404 403 404 403 404 403 403
          GET /api/v1/clinicians/export                  401 403 403 403 403 403 403 403 200 200 403 200 403 200 403 403
          PUT /api/v1/clinicians/{id}/person             401 403 403 403 403 403 403 403 403 403 403 422 403 403 403 403
          POST /api/v1/clinicians                        401 403 403 403 403 403 403 403 403 403 403 422 403 403 403 403
          GET /api/v1/clinicians/{id}/record             401 403 403 403 403 403 403 403 404 404 403 404 403 404 403 403
          POST /api/v1/clinicians/{id}/credentials       401 403 403 403 403 403 403 403 403 403 403 422 403 403 403 403
          PUT /api/v1/clinicians/{id}/clearances/{role}  401 403 403 403 403 403 403 403 403 404 403 403 403 403 403 403
          POST /api/v1/clinicians/{id}/clearances/{role}/revocation \
                                                         401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          POST /api/v1/clinicians/{id}/departure         401 403 403 403 403 403 403 403 403 422 403 422 403 403 403 403
          POST /api/v1/clinicians/{id}/transfer          401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          POST /api/v1/clinicians/{id}/supervisor        401 403 403 403 403 403 403 403 403 422 403 422 403 403 403 403
          GET /api/v1/credential-kinds                   401 403 403 403 403 403 200 403 200 200 403 200 403 200 403 403
          POST /api/v1/credentials/{id}/verification     401 403 403 403 403 403 422 403 422 422 403 403 403 403 403 403
          GET /api/v1/clinicians/{id}/supervision        401 403 403 403 403 403 403 403 404 404 403 404 403 404 403 403
          GET /api/v1/clinicians/{id}/hours              401 403 403 403 403 403 403 403 404 404 403 404 403 404 403 403
          POST /api/v1/clinicians/{id}/hours             401 403 403 403 403 403 403 403 403 403 403 422 403 403 403 403
          GET /api/v1/clinicians/{id}/hours/export       401 403 403 403 403 403 403 403 404 404 403 404 403 404 403 403
          GET /api/v1/clinicians/{id}/hours/totals       401 403 403 403 403 403 403 403 404 404 403 404 403 404 403 403
          GET /api/v1/clinicians/me/hours                401 403 403 403 200 200 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/clinicians/me/hours               401 403 403 403 422 422 403 403 403 403 403 403 403 403 403 403
          GET /api/v1/clinicians/me/hours/export         401 403 403 403 200 200 403 403 403 403 403 403 403 403 403 403
          GET /api/v1/clinicians/me/hours/totals         401 403 403 403 200 200 403 403 403 403 403 403 403 403 403 403
          GET /api/v1/supervised-hours/to-confirm        401 403 403 403 200 200 403 403 200 403 403 403 403 403 403 403
          POST /api/v1/supervised-hours/{id}/confirmation 401 403 403 403 404 404 403 403 404 403 403 403 403 403 403 403
          POST /api/v1/supervised-hours/{id}/voiding     401 403 403 403 422 422 403 403 422 403 403 422 403 403 403 403
          POST /api/v1/credential-kinds                  401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          GET /api/v1/credential-kinds/{code}            401 403 403 403 403 403 404 403 404 404 403 404 403 404 403 403
          PUT /api/v1/credential-kinds/{code}            401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          GET /api/v1/credential-kinds/{code}/changes    401 403 403 403 403 403 404 403 404 404 403 404 403 404 403 403
          POST /api/v1/credential-kinds/{code}/preview   401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          GET /api/v1/call-gaps                          401 403 403 403 403 403 403 403 422 422 403 403 403 422 403 403
          GET /api/v1/call-gaps/export                   401 403 403 403 403 403 403 403 422 422 403 403 403 422 403 403
          GET /api/v1/eligibility                        401 403 403 422 403 403 403 403 422 422 422 403 403 422 403 403
          GET /api/v1/eligibility/export                 401 403 403 422 403 403 403 403 422 422 422 403 403 422 403 403
          GET /api/v1/eligibility/incidents              401 403 403 422 403 403 403 403 422 422 403 403 403 422 403 403
          GET /api/v1/programme-parts                    401 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          PUT /api/v1/programme-parts                    401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          GET /api/v1/fairness                           401 403 403 403 403 403 403 403 200 200 403 200 403 403 403 403
          GET /api/v1/fairness/own                       401 403 403 403 200 200 200 403 403 403 403 403 403 403 403 403
          GET /api/v1/holidays                           401 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          PUT /api/v1/holidays                           401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          DELETE /api/v1/holidays                        401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          GET /api/v1/duty                               401 200 200 200 403 403 403 403 200 200 403 200 403 200 403 403
          GET /api/v1/duty/own                           401 403 403 403 200 200 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/duty/start                        401 403 403 403 422 422 422 403 403 403 403 403 403 403 403 403
          POST /api/v1/duty/end                          401 403 403 403 409 409 403 403 403 403 403 403 403 403 403 403
          GET /api/v1/duty/times                         401 403 403 403 403 403 403 403 422 422 403 422 403 422 403 403
          PUT /api/v1/duty/times/{id}                    401 403 403 403 403 403 403 403 403 422 403 422 403 403 403 403
          GET /api/v1/duty/times/{id}/corrections        401 403 403 403 403 403 403 403 404 404 403 404 403 404 403 403
          GET /api/v1/duty/places                        401 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          PUT /api/v1/duty/places/{id}                   401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          GET /api/v1/roster                             401 403 403 403 403 403 403 403 422 422 403 422 403 422 403 403
          POST /api/v1/roster/shifts                     401 403 403 403 403 403 403 403 403 422 403 422 403 403 403 403
          PUT /api/v1/roster/shifts/{id}                 401 403 403 403 403 403 403 403 403 422 403 422 403 403 403 403
          DELETE /api/v1/roster/shifts/{id}              401 403 403 403 403 403 403 403 403 404 403 404 403 403 403 403
          GET /api/v1/roster/publications                401 403 403 403 403 403 403 403 200 200 403 403 403 200 403 403
          POST /api/v1/roster/publications               401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          GET /api/v1/roster/publications/{id}/changes   401 403 403 403 403 403 403 403 404 404 403 403 403 404 403 403
          POST /api/v1/roster/shifts/{id}/reversion      401 403 403 403 403 403 403 403 403 404 403 404 403 403 403 403
          GET /api/v1/roster/shifts/{id}/candidates      401 403 403 403 403 403 403 403 403 404 403 404 403 403 403 403
          GET /api/v1/roster/export                      401 403 403 403 403 403 403 403 422 422 403 422 403 422 403 403
          POST /api/v1/roster/publications/preview       401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          GET /api/v1/roster/publications/{id}/told      401 403 403 403 403 403 403 403 404 404 403 403 403 404 403 403
          GET /api/v1/agency-hours                       401 403 403 403 403 403 403 403 200 200 403 200 403 200 403 403
          POST /api/v1/agency-hours                      401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          POST /api/v1/agency-hours/ending               401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          GET /api/v1/shift-templates                    401 403 403 403 403 403 403 403 403 200 403 200 403 403 403 403
          POST /api/v1/shift-templates                   401 403 403 403 403 403 403 403 403 422 403 422 403 403 403 403
          DELETE /api/v1/shift-templates/{id}            401 403 403 403 403 403 403 403 403 404 403 404 403 403 403 403
          GET /api/v1/shift-templates/{id}/shifts        401 403 403 403 403 403 403 403 403 404 403 404 403 403 403 403
          POST /api/v1/shift-templates/{id}/shifts       401 403 403 403 403 403 403 403 403 422 403 422 403 403 403 403
          DELETE /api/v1/shift-templates/{id}/shifts/{shift} 401 403 403 403 403 403 403 403 403 404 403 404 403 403 403 403
          POST /api/v1/shift-templates/{id}/layouts      401 403 403 403 403 403 403 403 403 422 403 422 403 403 403 403
          POST /api/v1/roster/copies                     401 403 403 403 403 403 403 403 403 422 403 422 403 403 403 403
          GET /api/v1/coverage/targets                   401 403 403 403 403 403 403 403 200 200 403 403 403 200 403 403
          PUT /api/v1/coverage/targets                   401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          GET /api/v1/coverage/shortfalls                401 403 403 403 403 403 403 403 422 422 403 403 403 422 403 403
          GET /api/v1/roster/rules                       401 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          PUT /api/v1/roster/rules                       401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          GET /api/v1/absences                           401 403 403 403 403 403 403 403 200 200 403 200 403 403 403 403
          PUT /api/v1/absences/{id}/approval             401 403 403 403 403 403 403 403 403 404 403 404 403 403 403 403
          POST /api/v1/absences/{id}/refusal             401 403 403 403 403 403 403 403 403 422 403 422 403 403 403 403
          POST /api/v1/absences/sickness                 401 403 403 403 403 403 403 403 403 422 403 422 403 403 403 403
          GET /api/v1/call-outs                          401 403 403 403 403 403 403 403 403 200 403 200 403 403 403 403
          GET /api/v1/call-outs/{id}                     401 403 403 403 403 403 403 403 403 404 403 404 403 403 403 403
          GET /api/v1/own-absences                       401 403 403 403 200 200 404 403 403 403 403 403 403 403 403 403
          POST /api/v1/own-absences/leave                401 403 403 403 422 422 422 403 403 403 403 403 403 403 403 403
          POST /api/v1/own-absences/sickness             401 403 403 403 422 422 422 403 403 403 403 403 403 403 403 403
          PUT /api/v1/own-absences/{id}/withdrawal       401 403 403 403 404 404 404 403 403 403 403 403 403 403 403 403
          GET /api/v1/own-calendar                       401 403 403 403 200 200 404 403 403 403 403 403 403 403 403 403
          POST /api/v1/own-calendar                      401 403 403 403 201 201 404 403 403 403 403 403 403 403 403 403
          DELETE /api/v1/own-calendar                    401 403 403 403 204 204 404 403 403 403 403 403 403 403 403 403
          GET /api/v1/own-swaps                          401 403 403 403 200 200 404 403 403 403 403 403 403 403 403 403
          POST /api/v1/own-swaps                         401 403 403 403 422 422 422 403 403 403 403 403 403 403 403 403
          GET /api/v1/own-swaps/colleagues               401 403 403 403 200 200 404 403 403 403 403 403 403 403 403 403
          GET /api/v1/own-swaps/offered                  401 403 403 403 200 200 404 403 403 403 403 403 403 403 403 403
          PUT /api/v1/own-swaps/{id}/acceptance          401 403 403 403 404 404 404 403 403 403 403 403 403 403 403 403
          PUT /api/v1/own-swaps/{id}/withdrawal          401 403 403 403 404 404 404 403 403 403 403 403 403 403 403 403
          GET /api/v1/swaps                              401 403 403 403 403 403 403 403 200 200 403 200 403 403 403 403
          PUT /api/v1/swaps/{id}/approval                401 403 403 403 403 403 403 403 403 404 403 404 403 403 403 403
          POST /api/v1/swaps/{id}/refusal                401 403 403 403 403 403 403 403 403 422 403 422 403 403 403 403
          GET /api/v1/own-roster                         401 403 403 403 200 200 404 403 403 403 403 403 403 403 403 403
          GET /api/v1/own-roster/news                    401 403 403 403 200 200 404 403 403 403 403 403 403 403 403 403
          PUT /api/v1/own-roster/news/seen               401 403 403 403 204 204 404 403 403 403 403 403 403 403 403 403
          GET /api/v1/own-roster/open                    401 403 403 403 200 200 404 403 403 403 403 403 403 403 403 403
          POST /api/v1/own-roster/sign-ups               401 403 403 403 422 422 422 403 403 403 403 403 403 403 403 403
          GET /api/v1/role-requirements                  401 403 403 403 403 403 403 403 200 200 403 200 403 200 403 403
          POST /api/v1/role-requirements                 401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          POST /api/v1/role-requirements/preview         401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          GET /api/v1/role-requirements/{id}             401 403 403 403 403 403 403 403 404 404 403 404 403 404 403 403
          PUT /api/v1/role-requirements/{id}/ending      401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          POST /api/v1/credentials/{id}/discipline       401 403 403 403 403 403 403 403 422 422 403 403 403 403 403 403
          POST /api/v1/credentials/{id}/withdrawal       401 403 403 403 403 403 422 403 403 422 403 422 403 403 403 403
          POST /api/v1/evidence                          401 403 403 403 403 403 422 403 403 422 403 422 403 403 403 403
          GET /api/v1/evidence/{id}                      401 403 403 403 403 403 404 403 404 404 403 404 403 404 403 403
          GET /api/v1/codes/{list}                       401 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          GET /api/v1/district-maps                      401 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          POST /api/v1/district-maps                     401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          GET /api/v1/district-maps/{id}/shapes          401 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
          GET /api/v1/colleagues                         401 200 200 200 403 403 403 403 403 403 403 403 403 403 403 403
          GET /api/v1/import-mappings                    401 403 403 403 403 403 403 403 403 200 403 403 403 200 403 200
          POST /api/v1/import-mappings                   401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          GET /api/v1/imports                            401 403 403 403 403 403 403 403 403 200 403 403 403 200 403 200
          POST /api/v1/imports                           401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 422
          GET /api/v1/imports/{id}                       401 403 403 403 403 403 403 403 403 404 403 403 403 404 403 404
          PUT /api/v1/imports/{id}/cancellation          401 403 403 403 403 403 403 403 403 404 403 403 403 403 403 404
          GET /api/v1/imports/{id}/refusals              401 403 403 403 403 403 403 403 403 404 403 403 403 404 403 404
          GET /api/v1/incidents/{number}                 401 404 404 404 404 404 404 403 404 404 403 403 403 404 403 403
          POST /api/v1/incidents/{number}/cancellations  401 422 422 422 403 403 403 403 403 403 403 403 403 403 403 403
          GET /api/v1/incidents/{number}/clock           401 404 404 404 404 404 404 403 404 404 403 403 403 404 403 403
          PUT /api/v1/incidents/{number}/disposition     401 422 422 422 403 403 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/incidents/{number}/merges         401 422 422 422 403 403 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/incidents/{number}/reopenings     401 422 422 422 403 403 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/incidents/{number}/responses      401 403 400 400 403 403 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/incidents/{number}/splits         401 422 422 422 403 403 403 403 403 403 403 403 403 403 403 403
          GET /api/v1/lapse-days                         401 403 403 403 403 403 200 403 200 200 403 200 403 200 403 403
          PUT /api/v1/lapse-days                         401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          GET /api/v1/lapse-readers                      401 403 403 403 403 403 200 403 403 200 403 403 403 403 403 403
          POST /api/v1/lapse-readers                     401 403 403 403 403 403 422 403 403 422 403 403 403 403 403 403
          DELETE /api/v1/lapse-readers/{id}              401 403 403 403 403 403 404 403 403 404 403 403 403 403 403 403
          GET /api/v1/lapses                             401 403 403 403 403 403 200 403 200 200 403 200 403 200 403 403
          GET /api/v1/lapses/export                      401 403 403 403 403 403 200 403 200 200 403 200 403 200 403 403
          GET /api/v1/letters                            401 403 403 403 403 403 403 403 403 200 403 403 403 403 200 403
          POST /api/v1/letters/{id}/attempts             401 403 403 403 403 403 403 403 403 404 403 403 403 403 404 403
          GET /api/v1/natures                            401 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          POST /api/v1/natures                           401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          GET /api/v1/natures/export                     401 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          GET /api/v1/natures/suggestions                401 422 422 422 422 422 422 422 422 422 422 422 422 422 422 422
          GET /api/v1/natures/unlisted                   401 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          GET /api/v1/natures/{code}                     401 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
          PUT /api/v1/natures/{code}                     401 403 403 403 403 403 403 403 403 422 403 403 403 403 403 403
          PUT /api/v1/natures/{code}/retirement          401 403 403 403 403 403 403 403 403 404 403 403 403 403 403 403
          GET /api/v1/overrides                          401 403 403 200 403 403 403 403 200 403 403 403 403 403 403 403
          GET /api/v1/overrides/{id}                     401 403 403 404 403 403 403 403 404 403 403 403 403 403 403 403
          POST /api/v1/overrides/{id}/reviews            401 403 403 422 403 403 403 403 422 403 403 403 403 403 403 403
          POST /api/v1/premises/search                   401 422 422 422 422 422 422 403 422 422 403 403 403 422 403 403
          GET /api/v1/protocol-invariants                401 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          POST /api/v1/protocol-invariants               401 403 403 403 403 403 403 403 422 422 403 403 403 403 403 403
          PUT /api/v1/protocol-invariants/{id}/retirement 401 403 403 403 403 403 403 403 404 404 403 403 403 403 403 403
          GET /api/v1/protocol-versions                  401 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          POST /api/v1/protocol-versions                 401 403 403 403 403 403 403 403 422 422 403 403 403 403 403 403
          GET /api/v1/protocol-versions/{name}           401 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
          DELETE /api/v1/protocol-versions/{name}        401 403 403 403 403 403 403 403 428 428 403 403 403 403 403 403
          GET /api/v1/protocol-versions/{name}/proof/certificate \
                                                         401 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
          GET /api/v1/protocol-versions/{name}/differences \
                                                         401 422 422 422 422 422 422 422 422 422 422 422 422 422 422 422
          GET /api/v1/protocol-versions/{name}/dmn       401 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
          PUT /api/v1/protocol-versions/{name}/dmn       401 403 403 403 403 403 403 403 404 404 403 403 403 403 403 403
          DELETE /api/v1/protocol-versions/{name}/proof  401 403 403 403 403 403 403 403 404 404 403 403 403 403 403 403
          GET /api/v1/protocol-versions/{name}/proof     401 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
          GET /api/v1/protocol-versions/{name}/proof/report \
                                                         401 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
          POST /api/v1/protocol-versions/{name}/proof    401 403 403 403 403 403 403 403 404 404 403 403 403 403 403 403
          PUT /api/v1/protocol-versions/{name}/release   401 403 403 403 403 403 403 403 404 404 403 403 403 403 403 403
          PUT /api/v1/protocol-versions/{name}/retirement \
                                                         401 403 403 403 403 403 403 403 422 422 403 403 403 403 403 403
          POST /api/v1/protocol-versions/{name}/signatures \
                                                         401 403 403 403 403 403 422 403 422 422 403 403 403 403 403 403
          GET /api/v1/protocol-versions/{name}/tables    401 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
          GET /api/v1/replays                            401 403 403 403 403 403 200 403 200 200 403 403 403 200 403 403
          POST /api/v1/replays                           401 403 403 403 403 403 403 403 422 422 403 403 403 403 403 403
          GET /api/v1/replays/{id}                       401 403 403 403 403 403 404 403 404 404 403 403 403 404 403 403
          GET /api/v1/replays/{id}/calls                 401 403 403 403 403 403 404 403 404 404 403 403 403 404 403 403
          GET /api/v1/replays/{id}/calls/export          401 403 403 403 403 403 404 403 404 404 403 403 403 404 403 403
          PUT /api/v1/replays/{id}/cancellation          401 403 403 403 403 403 403 403 404 404 403 403 403 403 403 403
          GET /api/v1/replays/{id}/matrix                401 403 403 403 403 403 404 403 404 404 403 403 403 404 403 403
          POST /api/v1/replays/{id}/repetitions          401 403 403 403 403 403 403 403 404 404 403 403 403 403 403 403
          GET /api/v1/replays/{id}/report                401 403 403 403 403 403 404 403 404 404 403 403 403 404 403 403
          GET /api/v1/replays/{id}/rules                 401 403 403 403 403 403 404 403 404 404 403 403 403 404 403 403
          GET /api/v1/responses/own                      401 403 403 403 200 200 403 403 403 403 403 403 403 403 403 403
          PUT /api/v1/responses/{id}/status              401 422 422 422 422 422 403 403 403 403 403 403 403 403 403 403
          GET /api/v1/follow-ups                         401 403 403 403 200 403 403 200 200 200 403 403 403 200 403 403
          POST /api/v1/follow-ups                        401 403 403 403 422 403 403 403 403 403 403 403 403 403 403 403
          GET /api/v1/follow-ups/colleagues              401 403 403 403 200 403 403 200 403 403 403 403 403 403 403 403
          GET /api/v1/follow-ups/export                  401 403 403 403 200 403 403 200 200 200 403 403 403 200 403 403
          GET /api/v1/follow-ups/figures                 401 403 403 403 200 403 403 200 200 200 403 403 403 200 403 403
          GET /api/v1/follow-ups/{id}                    401 403 403 403 404 403 403 404 404 404 403 403 403 404 403 403
          POST /api/v1/follow-ups/{id}/owner             401 403 403 403 403 403 403 404 403 403 403 403 403 403 403 403
          POST /api/v1/follow-ups/{id}/attempts          401 403 403 403 422 403 403 422 403 403 403 403 403 403 403 403
          POST /api/v1/follow-ups/{id}/closing           401 403 403 403 422 403 403 422 403 403 403 403 403 403 403 403
          POST /api/v1/calls/{number}/transfers          401 422 422 422 403 403 403 403 403 403 403 403 403 403 403 403
          GET /api/v1/incidents/{number}/transfers       401 404 404 404 404 404 404 403 404 404 403 403 403 404 403 403
          POST /api/v1/responses/{id}/transfers          401 403 403 403 422 403 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/transfers/{id}/answer             401 403 403 403 404 403 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/transfers/{id}/refusal            401 403 403 403 404 403 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/transfers/{id}/end                401 404 404 404 404 403 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/transfers/{id}/result             401 404 404 404 404 403 403 403 403 403 403 403 403 403 403 403
          GET /api/v1/responses/{id}/record              401 403 403 403 404 404 403 403 404 403 403 403 403 403 403 403
          PUT /api/v1/responses/{id}/record              401 403 403 403 404 404 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/responses/{id}/record/addenda     401 403 403 403 422 422 403 403 403 403 403 403 403 403 403 403
          POST /api/v1/responses/{id}/record/signature   401 403 403 403 428 428 403 403 403 403 403 403 403 403 403 403
          GET /api/v1/responses/{id}/safety-plan         401 403 403 403 404 404 403 403 404 403 403 403 403 403 403 403
          PUT /api/v1/responses/{id}/safety-plan         401 403 403 403 422 422 403 403 403 403 403 403 403 403 403 403
          GET /api/v1/trail                              401 403 403 403 403 403 403 403 403 403 403 403 200 200 403 403
          GET /api/v1/trail/export                       401 403 403 403 403 403 403 403 403 403 403 403 200 200 403 403
          GET /app/accounts/accounts.xhtml               302 403 403 403 403 403 403 403 403 200 403 200 403 200 403 403
          GET /app/audit/trail.xhtml                     302 403 403 403 403 403 403 403 403 403 403 403 200 200 403 403
          GET /app/duty/fairness.xhtml                   302 403 403 403 403 403 403 403 200 200 403 200 403 403 403 403
          GET /app/duty/gaps.xhtml                       302 403 403 403 403 403 403 403 200 200 403 403 403 200 403 403
          GET /app/eligibility/served.xhtml              302 403 403 200 403 403 403 403 200 200 200 403 403 200 403 403
          GET /app/duty/own.xhtml                        302 403 403 403 200 200 200 403 403 403 403 403 403 403 403 403
          GET /app/duty/times.xhtml                      302 403 403 403 403 403 403 403 200 200 403 200 403 200 403 403
          GET /app/roster/plan.xhtml                     302 403 403 403 403 403 403 403 200 200 403 200 403 200 403 403
          GET /app/roster/rules.xhtml                    302 403 403 403 403 403 403 403 200 200 403 200 403 200 403 403
          GET /app/roster/templates.xhtml                302 403 403 403 403 403 403 403 403 200 403 200 403 403 403 403
          GET /app/roster/coverage.xhtml                 302 403 403 403 403 403 403 403 200 200 403 403 403 200 403 403
          GET /app/roster/publications.xhtml             302 403 403 403 403 403 403 403 200 200 403 403 403 200 403 403
          GET /app/officers/officer.xhtml                302 403 403 403 403 403 404 403 404 404 403 403 403 404 403 403
          GET /app/officers/officers.xhtml               302 403 403 403 403 403 200 403 200 200 403 403 403 200 403 403
          GET /app/officers/own.xhtml                    302 403 403 403 403 403 200 403 403 403 403 403 403 403 403 403
          GET /app/officers/register.xhtml               302 403 403 403 403 403 200 403 403 403 403 403 403 403 403 403
          GET /app/clinicians/agency.xhtml               302 403 403 403 403 403 403 403 403 404 403 200 403 404 403 403
          GET /app/clinicians/clinician.xhtml            302 403 403 403 403 403 403 403 404 404 403 404 403 404 403 403
          GET /app/clinicians/enrol.xhtml                302 403 403 403 403 403 403 403 403 403 403 200 403 403 403 403
          GET /app/clinicians/lapses.xhtml               302 403 403 403 403 403 200 403 200 200 403 200 403 200 403 403
          GET /app/clinicians/hours.xhtml                302 403 403 403 200 200 403 403 200 403 403 403 403 403 403 403
          GET /app/clinicians/kinds.xhtml                302 403 403 403 403 403 403 403 200 200 403 200 403 200 403 403
          GET /app/clinicians/own.xhtml                  302 403 403 403 200 200 403 403 403 403 403 403 403 403 403 403
          GET /app/clinicians/clinicians.xhtml           302 403 403 403 403 403 403 403 200 200 403 200 403 200 403 403
          GET /app/codes/natures.xhtml                   302 200 200 200 403 403 200 200 403 200 200 403 200 200 200 403
          GET /app/dispatch/board.xhtml                  302 200 200 200 200 200 200 403 200 200 403 403 403 200 403 403
          GET /app/dispatch/incident.xhtml               302 404 404 404 404 404 404 403 404 404 403 403 403 404 403 403
          GET /app/dispatch/custody.xhtml                302 404 404 404 404 404 404 403 404 404 403 403 403 404 403 403
          GET /app/dispatch/overwatch.xhtml              302 403 403 200 403 403 403 403 200 403 403 403 403 403 403 403
          GET /app/dispatch/desk.xhtml                   302 403 403 403 200 403 403 403 403 403 403 403 403 403 403 403
          GET /app/dispatch/work.xhtml                   302 403 403 403 403 200 403 403 403 403 403 403 403 403 403 403
          GET /app/exchange/imports.xhtml                302 403 403 403 403 403 403 403 403 200 403 403 403 200 403 403
          GET /app/exchange/mappings.xhtml               302 403 403 403 403 403 403 403 403 200 403 403 403 200 403 403
          GET /app/followups/followups.xhtml             302 403 403 403 200 403 403 200 200 200 403 403 403 200 403 403
          GET /app/geography/districts.xhtml             302 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          GET /app/governance/compare.xhtml              302 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          GET /app/governance/invariants.xhtml           302 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          GET /app/governance/tables.xhtml               302 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
          GET /app/governance/versions.xhtml             302 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          GET /app/home.xhtml                            302 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          GET /app/intake/calls.xhtml                    302 200 200 200 200 200 200 403 200 200 403 403 403 200 403 403
          GET /app/intake/entry.xhtml                    302 200 200 200 403 403 403 403 403 403 403 403 403 403 403 403
          GET /app/intake/screen.xhtml                   302 200 200 200 403 403 403 403 403 200 403 403 403 200 403 403
          GET /app/mail/letters.xhtml                    302 403 403 403 403 403 403 403 403 200 403 403 403 403 200 403
          GET /app/records/plan.xhtml                    302 403 403 403 404 404 403 403 404 403 403 403 403 403 403 403
          GET /app/records/record.xhtml                  302 403 403 403 404 404 403 403 404 403 403 403 403 403 403 403
          GET /app/records/records.xhtml                 302 403 403 403 200 200 403 403 200 403 403 403 403 403 403 403
          GET /app/replay/calls.xhtml                    302 403 403 403 403 403 404 403 404 404 403 403 403 404 403 403
          GET /app/replay/replay.xhtml                   302 403 403 403 403 403 404 403 404 404 403 403 403 404 403 403
          GET /app/replay/replays.xhtml                  302 403 403 403 403 403 200 403 200 200 403 403 403 200 403 403
          GET /app/roster/requests.xhtml                 302 403 403 403 403 403 403 403 200 200 403 200 403 403 403 403
          GET /app/roster/own.xhtml                      302 403 403 403 200 200 200 403 403 403 403 403 403 403 403 403
          GET /app/triage/overrides.xhtml                302 403 403 200 403 403 403 403 200 403 403 403 403 403 403 403
          GET /app/triage/triage.xhtml                   302 404 404 404 404 404 403 403 404 403 403 403 403 403 403 403
          GET /app/unregistered.xhtml                    302 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          GET /bye.xhtml                                 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          GET /expired.xhtml                             200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          GET /index.xhtml                               200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
          """);

  /** What stands for the parts of an address: nothing has these numbers. */
  private static final Map<String, String> PARTS =
      Map.of(
          "{number}",
          "19990101-0001",
          "{shift}",
          "0",
          "{id}",
          "0",
          "{list}",
          "nature",
          "{role}",
          "DIVERSION",
          "{code}",
          "NO-SUCH",
          "{name}",
          "NO-SUCH");

  /** Addresses that take a form with a file and nothing else, and one without the file. */
  private static final Set<String> FORMS =
      Set.of("POST /api/v1/imports", "POST /api/v1/evidence", "POST /api/v1/agreement-files");

  private static final String FORM_TYPE = "multipart/form-data; boundary=x";
  private static final String FORM =
      "--x\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nnone\r\n--x--\r\n";

  /** Every address that is read, its parts in braces. */
  static List<String> reads() {
    return EXPECTED.keySet().stream()
        .filter(row -> row.startsWith("GET "))
        .map(row -> row.substring("GET ".length()))
        .toList();
  }

  @Test
  void every_address_has_a_row() throws Exception {
    assertThat(served()).isEqualTo(new TreeSet<>(EXPECTED.keySet()));
    assertThat(EXPECTED.values()).allSatisfy(row -> assertThat(row).hasSameSizeAs(WHO));
  }

  @Test
  void everyone_gets_what_their_cell_says() throws Exception {
    Given.clinician("Desk").account("diversion-clinician").onShift();
    Given.clinician("Field").account("field-clinician").onShift();
    var all = new SoftAssertions();
    for (var row : EXPECTED.entrySet()) {
      var method = row.getKey().split(" ")[0];
      var path = row.getKey().split(" ")[1];
      for (var part : PARTS.entrySet()) {
        path = path.replace(part.getKey(), part.getValue());
      }
      for (var i = 0; i < WHO.size(); i++) {
        var user = WHO.get(i).equals("-") ? null : WHO.get(i);
        var answer = asked(row.getKey(), method, path, user);
        all.assertThat(String.valueOf(answer.statusCode()))
            .as(row.getKey() + " as " + WHO.get(i))
            .isEqualTo(row.getValue().get(i));
      }
    }
    all.assertAll();
  }

  private static HttpResponse<String> asked(String row, String method, String path, String user)
      throws IOException, InterruptedException {
    if (FORMS.contains(row)) {
      return Outside.send(method, path, user, FORM, "Content-Type", FORM_TYPE);
    }
    var body = method.equals("GET") ? null : "{}";
    var headers = method.equals("PUT") ? new String[] {"If-Match", "\"0\""} : new String[0];
    return Outside.send(method, path, user, body, headers);
  }

  /** What the server says it serves, and the pages of the shipped WAR. */
  private static TreeSet<String> served() throws IOException, InterruptedException {
    var found = new TreeSet<String>();
    var listed = Outside.send("GET", "/openapi?format=JSON", null).body();
    JsonParser.parseString(listed)
        .getAsJsonObject()
        .getAsJsonObject("paths")
        .asMap()
        .forEach(
            (path, methods) ->
                METHODS.stream()
                    .filter(method -> methods.getAsJsonObject().has(method))
                    .forEach(method -> found.add(method.toUpperCase(Locale.ROOT) + " " + path)));
    try (var ear = new ZipFile(Path.of(System.getProperty("ear.path")).toFile());
        var war = new ZipInputStream(ear.getInputStream(ear.getEntry("coresponse-web.war")))) {
      for (var entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
        var name = entry.getName();
        if (name.endsWith(".xhtml")
            && !name.startsWith("WEB-INF/")
            && !name.startsWith("resources/")) {
          found.add("GET /" + name);
        }
      }
    }
    return found;
  }

  private static Map<String, List<String>> rows(String table) {
    var rows = new TreeMap<String, List<String>>();
    table
        .lines()
        .skip(1)
        .map(line -> List.of(line.strip().split(" +")))
        .forEach(c -> rows.put(c.get(0) + " " + c.get(1), c.subList(2, c.size())));
    return rows;
  }
}
