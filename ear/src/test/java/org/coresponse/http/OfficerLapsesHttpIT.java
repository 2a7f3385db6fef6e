package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.LapseDays;
import org.coresponse.support.Mailbox;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Officers are warned as clinicians are, with the police in the place of an agency. */
@InTheCity
@RunAsClient
class OfficerLapsesHttpIT {
  private static final LocalDate END = LocalDate.of(2028, 2, 29);
  private static final Mailbox AGENCY = Mailbox.of("licences@pcc.example");
  private static final Mailbox CITY = Mailbox.of("programme@city.example");
  private static final Mailbox OFFICER = Mailbox.of("marlow@police.example");
  private static final Mailbox SIDE = Mailbox.of("records@police.example");
  private static final String LETTERS =
      "select days, to_holder, to_agency, to_police, to_city from lapse_notice where outcome ="
          + " 'TOLD' order by days desc";
  private static final Rest POLICE = Rest.as("police-officer");
  private static final Rest MANAGER = Rest.as("program-manager");
  private static final Rest ADMIN = Rest.as("agency-admin");

  @BeforeEach
  void nobody_is_in_the_register() throws Exception {
    Outside.emptyTables();
    Mailbox.serverBack();
    LapseDays.noon(END.minusDays(120));
    Sql.write("insert ignore into agency (code, name) values ('pcc', 'Agency pcc')");
    LapseDays.readers(AGENCY, CITY);
  }

  @Test
  void of_an_officer_the_police_are_warned_in_place_of_an_agency() throws Exception {
    var who = Given.officer("Marlow").certifiedUntil(END).registered();
    Sql.write("update officer set email = ? where id = ?", OFFICER.address(), who);
    LapseDays.noon(END.minusDays(30));
    assertThat(LapseDays.round()).isOne();
    assertThat(Sql.rows(LETTERS).toString()).isEqualTo("[[30, 1, 0, 0, 1]]");
    var theirs =
        POLICE.post("/lapse-readers", Rest.body("email", SIDE.address(), "language", "ENGLISH"));
    assertThat(theirs.status()).as(theirs.body()).isEqualTo(201);
    LapseDays.noon(END.minusDays(7));
    assertThat(
            Together.run(3, number -> LapseDays.round()).stream().mapToInt(Integer::intValue).sum())
        .isOne();
    Mailbox.send();
    assertThat(OFFICER.letters()).hasSize(2);
    assertThat(OFFICER.letters().get(0).body()).contains("/app/officers/own.xhtml");
    assertThat(SIDE.letters()).hasSize(1);
    assertThat(SIDE.letters().get(0).body())
        .contains("/app/clinicians/lapses.xhtml", "your department")
        .doesNotContain("Marlow", "CJIS");
    assertThat(CITY.letters()).hasSize(2);
    assertThat(AGENCY.letters()).isEmpty();
    assertThat(
            Sql.number(
                "select count(*) from coresponse_trail.audit_entry where act = 'LapseWarned'"
                    + " and subject_type = 'officer' and subject_number = ?",
                who))
        .isEqualTo(2);

    assertThat(MANAGER.send("DELETE", "/lapse-readers/" + theirs.text("id"), null).status())
        .as("not the city's")
        .isEqualTo(404);
    assertThat(MANAGER.get("/lapse-readers").list()).hasSize(1);
    assertThat(POLICE.get("/lapse-readers").body())
        .contains(SIDE.address())
        .doesNotContain(CITY.address());
  }

  @Test
  void an_officers_renewal_is_told_to_whoever_has_to_confirm_it_and_to_nobody_once_it_counts()
      throws Exception {
    POLICE.post("/lapse-readers", Rest.body("email", SIDE.address(), "language", "ENGLISH"));
    var who = Given.officer("Marlow").account("police-officer-2").registered();
    LapseDays.noon(END.minusDays(90));
    var first = stated(who, "CIT", END.minusYears(2), END);
    confirmed(first);
    var next = stated(who, "CIT", END, END.plusYears(2));
    assertThat(LapseDays.round()).isOne();
    assertThat(Sql.rows(LETTERS).toString()).as("no file yet").isEqualTo("[[90, 0, 0, 1, 1]]");
    file(next);
    LapseDays.noon(END.minusDays(60));
    assertThat(LapseDays.round()).isOne();
    assertThat(Sql.rows(LETTERS).toString()).isEqualTo("[[90, 0, 0, 1, 1], [60, 0, 0, 1, 0]]");
    var row = POLICE.get("/lapses").items().get(0);
    assertThat(Reply.text(row, "renewal.state")).isEqualTo("TO_VERIFY");
    assertThat(Reply.text(row, "renewal.verifier")).isEqualTo("POLICE");
    assertThat(verify(POLICE, next).problem()).as("who stated it").isEqualTo("own-word");
    assertThat(verify(Rest.as("police-officer-2"), next).problem())
        .as("whose it is")
        .isEqualTo("own-word");
    confirmed(next);
    LapseDays.noon(END);
    assertThat(LapseDays.round()).isZero();
    assertThat(POLICE.get("/lapses?window=LAPSED").items()).isEmpty();
    Sql.write("update officer set service_until = '2027-12-01' where id = ?", who);
    assertThat(POLICE.get("/lapses").items()).as("of who has left").isEmpty();
  }

  @Test
  void the_police_read_of_officers_only_an_agency_of_its_own_and_the_city_of_both()
      throws Exception {
    Given.clinician("Vale").clearedFor("DIVERSION").licensedUntil(END).offShift();
    Given.officer("Marlow").certifiedUntil(END.minusDays(1)).registered();
    LapseDays.noon(END.minusDays(20));
    assertThat(names(POLICE.get("/lapses"))).containsExactly("Test Marlow");
    assertThat(names(POLICE.get("/lapses?agency=pcc"))).isEmpty();
    assertThat(names(POLICE.get("/lapses?holders=CLINICIAN"))).isEmpty();
    assertThat(names(ADMIN.get("/lapses"))).containsExactly("Test Vale");
    assertThat(names(ADMIN.get("/lapses?holders=OFFICER"))).isEmpty();
    for (var both : List.of("program-manager", "auditor", "clinical-supervisor")) {
      var reader = Rest.as(both);
      assertThat(names(reader.get("/lapses"))).containsExactly("Test Marlow", "Test Vale");
      assertThat(names(reader.get("/lapses?holders=OFFICER"))).containsExactly("Test Marlow");
      assertThat(names(reader.get("/lapses?holders=CLINICIAN"))).containsExactly("Test Vale");
    }
    assertThat(POLICE.get("/lapses/export?holders=OFFICER").body().lines()).hasSize(2);
    assertThat(POLICE.get("/lapses/export").body())
        .contains("2028-02-28,19,Test Marlow,,CJIS,")
        .doesNotContain("Vale");
  }

  private static long stated(long officer, String kind, LocalDate from, LocalDate until) {
    var answer =
        POLICE.post(
            "/officers/" + officer + "/credentials",
            Rest.body(
                "kind",
                kind,
                "number",
                "1",
                "issuedOn",
                from.toString(),
                "expiresOn",
                until.toString()));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return Long.parseLong(answer.text("id"));
  }

  private static void file(long credential) {
    Sql.write(
        "insert into evidence (credential_id, name, type, size_bytes, sha256, added_at, added_by,"
            + " added_by_name) values (?, 'a.pdf', 'PDF', 5, repeat('0', 64), '2026-01-01',"
            + " 'given', 'Given')",
        credential);
  }

  private static Reply verify(Rest who, long credential) {
    return who.post(
        "/credentials/" + credential + "/verification",
        Rest.body("on", END.minusDays(90).toString(), "source", "Training records"));
  }

  /** By another officer, who neither stated it nor holds it. */
  private static void confirmed(long credential) {
    Sql.write(
        "update credential set verified_on = issued_on, verified_at = '2026-01-01', verified_by ="
            + " 'given', verified_by_name = 'Given', verified_source = 'given' where id = ?",
        credential);
  }

  private static List<String> names(Reply list) {
    return list.items().stream().map(row -> Reply.text(row, "name")).toList();
  }
}
