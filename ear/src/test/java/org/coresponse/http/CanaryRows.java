package org.coresponse.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.coresponse.support.Given;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;

/** An agency with a row in each table that belongs to one. */
final class CanaryRows {
  private CanaryRows() {}

  /**
   * An agency.
   *
   * @param canary a word that stands nowhere else
   */
  record Agency(String code, String admin, String canary) {}

  /** A row of each table that belongs to an agency. */
  static void of(Agency of) {
    var id = Given.clinician("Lane").ofAgency(of.code()).clearedFor("CO_RESPONSE").licensed();
    var clinician = id.onShift();
    var supervisor = Given.clinician("Elder").ofAgency(of.code()).offShift();
    Rest.as("dispatcher")
        .post(
            "/incidents/" + Given.call().taken() + "/responses",
            Rest.body("clinician", clinician, "mode", "COR"));
    Sql.write(
        "insert into clearance (clinician_id, agency_id, role, cleared_at, cleared_by,"
            + " cleared_by_name, revoked_at, revoked_by, revoked_by_name, revoke_reason) select id,"
            + " agency_id, 'DIVERSION', '2020-01-01', 'x', 'x', '2021-01-01', 'x', 'x', 'x' from"
            + " clinician where id = ?",
        clinician);
    Sql.write(
        "insert into supervision (clinician_id, agency_id, supervisor_id, from_on) select id,"
            + " agency_id, ?, '2020-01-01' from clinician where id = ?",
        supervisor,
        clinician);
    Sql.write(
        "insert into former_membership (clinician_id, agency_id, from_on, until_on) select id,"
            + " agency_id, '2010-01-01', '2011-01-01' from clinician where id = ?",
        clinician);
    Sql.write(
        "update credential set disciplined_on = '2021-01-01', discipline_note = 'x' where id = ?",
        Given.holds(clinician, "RN", LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1)));
    Sql.write(
        "update credential set withdrawn_at = '2021-01-01', withdrawn_by = 'x', withdrawn_by_name"
            + " = 'x', withdraw_reason = 'x' where id = ?",
        Given.holds(clinician, "EMT", LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1)));
    Sql.write(
        "insert into lapse_notice (credential_id, agency_id, days, outcome, noticed_at, to_holder,"
            + " to_agency, to_police, to_city) select id, agency_id, 30, 'TOLD', '2026-01-01', 1, 1,"
            + " 0, 1 from"
            + " credential where id = ?",
        Given.holds(
            clinician, "CPSS", LocalDate.of(2020, 1, 1), LocalDate.now(Given.CITY).plusDays(20)));
    Sql.write(
        "insert into supervised_hours (version, clinician_id, agency_id, supervisor_id, worked_on,"
            + " practice_minutes, supervision_minutes, entered_at, entered_by, entered_by_name,"
            + " confirmed_at, confirmed_by, confirmed_by_name) select 0, id, agency_id, ?,"
            + " '2026-01-05', 300, 30, '2026-01-05', 'x', 'x', '2026-01-06', 'y', 'y' from clinician"
            + " where id = ?",
        supervisor,
        clinician);
    Sql.write(
        "insert into supervised_hours (version, clinician_id, agency_id, supervisor_id, worked_on,"
            + " practice_minutes, supervision_minutes, entered_at, entered_by, entered_by_name,"
            + " voided_at, voided_by, voided_by_name, void_reason) select 0, id, agency_id, ?,"
            + " '2026-01-06', 300, 30, '2026-01-06', 'x', 'x', '2026-01-07', 'y', 'y', 'y' from"
            + " clinician where id = ?",
        supervisor,
        clinician);
    roster(clinician);
    duty(clinician);
    absence(clinician);
    calendar(clinician);
    swaps(clinician);
    var credential =
        Sql.text("select id from credential where clinician_id = ? and kind = 'LCSW'", clinician);
    var evidence =
        Sql.write(
            "insert into evidence (credential_id, agency_id, name, type, size_bytes, sha256,"
                + " added_at, added_by, added_by_name) select id, agency_id, 'a.pdf', 'PDF', 5,"
                + " repeat('0', 64), '2026-01-01', 'x', 'x' from credential where id = ?",
            credential);
    Sql.write("insert into evidence_content values (?, ?)", evidence, content(of));
    Sql.write(
        "insert into account (version, account_key, clinician_id, agency_id, living, user_name,"
            + " email, role, state, created_at, created_by_name, open_since_at, confirmed_at,"
            + " confirmed_by_name) select 0, uuid(), id, agency_id, true, 'x', 'x', "
            + "'FIELD_CLINICIAN', 'ACTIVE', utc_timestamp(6), 'x', utc_timestamp(6),"
            + " utc_timestamp(6), 'x' from clinician where id = ?",
        clinician);
    Sql.write(
        "insert into agency_contact (version, agency_id, name, purpose, email, phone, added_at,"
            + " added_by, added_by_name) select 0, id, 'x', 'BILLING', 'x', 'x', '2026-01-01', 'x',"
            + " 'x' from agency where code = ?",
        of.code());
    Sql.write(
        "insert into agency_contact (version, agency_id, name, purpose, email, phone, added_at,"
            + " added_by, added_by_name, removed_at, removed_by, removed_by_name) select 0, id,"
            + " 'y', 'BILLING', 'y', 'y', '2026-01-01', 'y', 'y', '2026-02-01', 'y', 'y' from"
            + " agency where code = ?",
        of.code());
    Sql.write(
        "insert into agreement (version, agency_id, kind, title, number, from_on, entered_at,"
            + " entered_by, entered_by_name, ended_on, ended_at, ended_by, ended_by_name,"
            + " end_reason) select 0, id, 'MOU', 'y', 'y', '2025-01-01', '2025-01-01', 'y', 'y',"
            + " '2026-01-01', '2026-01-01', 'y', 'y', 'y' from agency where code = ?",
        of.code());
    var agreement =
        Sql.write(
            "insert into agreement (version, agency_id, kind, title, number, from_on, entered_at,"
                + " entered_by, entered_by_name, confirmed_at, confirmed_by, confirmed_by_name)"
                + " select 0, id, 'MOU', 'x', 'x', '2026-01-01', '2026-01-01', 'x', 'x',"
                + " '2026-01-01', 'x', 'x' from agency where code = ?",
            of.code());
    var file =
        Sql.write(
            "insert into agreement_file (agreement_id, agency_id, name, type, size_bytes, sha256,"
                + " added_at, added_by, added_by_name) select id, agency_id, 'a.pdf', 'PDF', 5,"
                + " repeat('0', 64), '2026-01-01', 'x', 'x' from agreement where id = ?",
            agreement);
    Sql.write("insert into agreement_file_content values (?, ?)", file, content(of));
  }

  private static void roster(long clinician) {
    var shift = Sql.text("select max(id) from shift where clinician_id = ?", clinician);
    Sql.write(
        "insert into rule_override (shift_id, agency_id, rule, day, figure, most, reason,"
            + " overridden_at, overridden_by, overridden_by_name) select id, agency_id, 'NIGHTS',"
            + " '2026-01-05', 5, 4, 'x', '2026-01-01', 'x', 'x' from shift where id = ?",
        shift);
    var change =
        Sql.write(
            "insert into shift_change (shift_id, cause, role, changed_at, changed_by,"
                + " changed_by_name, after_clinician_id, after_agency_id, after_starts_at,"
                + " after_ends_at) select id, 'SIGN_UP', role, '2026-01-01', 'x', 'x', clinician_id,"
                + " agency_id, starts_at, ends_at from shift where id = ?",
            shift);
    Sql.write(
        "insert into shift_notice (change_id, clinician_id, agency_id, told_at) select ?, id,"
            + " agency_id, '2026-01-01' from clinician where id = ?",
        change,
        clinician);
    var template =
        Sql.write(
            "insert into shift_template (agency_id, name, weeks, added_at, added_by) select"
                + " agency_id, 'x', 1, '2026-01-01', 'x' from shift where id = ?",
            shift);
    Sql.write(
        "insert into template_shift (template_id, week, weekday, role, kind, starts, ends, how_many,"
            + " clinician_id, agency_id) select ?, 1, 1, 'CO_RESPONSE', 'DUTY', '07:00', '15:00', 1,"
            + " clinician_id, agency_id from shift where id = ?",
        template,
        shift);
    Sql.write(
        "insert into agency_hours (agency_id, hours_a_week, since_on) select agency_id, 40,"
            + " '2026-01-05' from clinician where id = ?",
        clinician);
  }

  private static void duty(long clinician) {
    var before = Instant.now().minus(Duration.ofDays(8));
    Given.shift(clinician, "CO_RESPONSE", before, before.plus(Duration.ofHours(8)));
    var duty =
        Sql.write(
            "insert into duty (version, clinician_id, agency_id, role, place, right_kept, began_at,"
                + " starts_at, start_reason) select 0, id, agency_id, 'CO_RESPONSE', 'CAR', 'x',"
                + " utc_timestamp(6), utc_timestamp(6), 'x' from clinician where id = ?",
            clinician);
    Sql.write(
        "insert into duty_correction (duty_id, agency_id, before_starts_at, after_starts_at,"
            + " reason, corrected_at, corrected_by, corrected_by_name) select id, agency_id,"
            + " starts_at, starts_at, 'x', starts_at, 'x', 'x' from duty where id = ?",
        duty);
  }

  private static void absence(long clinician) {
    Sql.write(
        "insert into absence (version, kind, state, clinician_id, agency_id, starts_at, ends_at,"
            + " note, asked_at, asked_by, asked_by_name) select 0, 'LEAVE', 'ASKED', id, agency_id,"
            + " '2026-01-05', '2099-01-06', 'x', '2026-01-01', 'x', 'x' from clinician where id = ?",
        clinician);
    Sql.write(
        "insert into absence (version, kind, state, clinician_id, agency_id, starts_at, ends_at,"
            + " note, asked_at, asked_by, asked_by_name, decided_at, decided_by, decided_by_name,"
            + " decision_note, withdrawn_at, withdrawn_by, withdrawn_by_name) select 0, 'LEAVE',"
            + " 'WITHDRAWN', id, agency_id, '2026-01-05', '2099-01-06', 'x', '2026-01-01', 'x', 'x',"
            + " '2026-01-02', 'y', 'y', 'y', '2026-01-03', 'x', 'x' from clinician where id = ?",
        clinician);
  }

  private static void calendar(long clinician) {
    Sql.write(
        "insert into calendar_feed (clinician_id, agency_id, token_hash, language, made_at) select"
            + " id, agency_id, sha2(id, 256), 'en', '2026-01-01' from clinician where id = ?",
        clinician);
  }

  private static void swaps(long clinician) {
    var shift = Sql.text("select max(id) from shift where clinician_id = ?", clinician);
    Sql.write(
        "insert into shift_swap (version, starts_at, ends_at, state, shift_id, in_exchange, agency_id,"
            + " from_clinician_id, to_clinician_id, named, reason, offered_at, offered_by,"
            + " accepted_at, accepted_by) select 0, '2099-01-01', '2099-01-02', 'ACCEPTED', ?, 0, agency_id, id, id, 0, 'x',"
            + " '2026-01-01', 'x', '2026-01-02', 'y' from clinician where id = ?",
        shift,
        clinician);
    Sql.write(
        "insert into shift_swap (version, starts_at, ends_at, state, shift_id, in_exchange, agency_id,"
            + " from_clinician_id, to_clinician_id, named, reason, offered_at, offered_by,"
            + " accepted_at, accepted_by, decided_at, decided_by, decided_by_name, refusal) select"
            + " 0, '2099-01-01', '2099-01-02', 'REFUSED', ?, 0, agency_id, id, id, 0, 'x', '2026-01-01', 'x', '2026-01-02',"
            + " 'y', '2026-01-03', 'z', 'z', 'z' from clinician where id = ?",
        shift,
        clinician);
  }

  private static byte[] content(Agency of) {
    return ("%PDF-1.7 " + of.canary()).getBytes(StandardCharsets.US_ASCII);
  }
}
