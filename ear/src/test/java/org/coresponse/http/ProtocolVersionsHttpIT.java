package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.support.Eventually.within;
import static org.coresponse.support.Versions.SHIPPED;
import static org.coresponse.support.Versions.asIfProven;
import static org.coresponse.support.Versions.file;
import static org.coresponse.support.Versions.path;
import static org.coresponse.support.Versions.proven;
import static org.coresponse.support.Versions.release;
import static org.coresponse.support.Versions.sign;
import static org.coresponse.support.Versions.signed;
import static org.coresponse.support.Versions.upload;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of a version of the protocol by REST. */
@InTheCity
@RunAsClient
class ProtocolVersionsHttpIT {
  private static final Rest MANAGER = Rest.as("program-manager");
  private static final String V2 = "DUR-CRISIS v2";

  @BeforeEach
  void the_shipped_version_decides() throws Exception {
    Outside.shippedVersionDecides();
    Sql.write("delete from protocol_invariant");
  }

  @AfterAll
  static void the_shipped_version_decides_again() throws Exception {
    Outside.shippedVersionDecides();
  }

  @Test
  void a_version_lives_from_its_upload_to_its_retirement() {
    var uploaded = upload("program-manager-2", V2, file("v2"));
    assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(201);
    assertThat(uploaded.text("state")).isEqualTo("DRAFT");
    assertThat(upload("program-manager-2", V2, file("v2")).status()).isEqualTo(201);
    assertThat(upload("program-manager-2", V2, file("other")).problem())
        .isEqualTo("version-exists");
    assertThat(sign("police-officer", V2, "POLICE_OFFICER").problem())
        .isEqualTo("version-not-proven");
    assertThat(release(V2, null).problem()).isEqualTo("version-not-proven");

    asIfProven(V2);
    assertThat(release(V2, null).problem()).isEqualTo("version-not-signed");
    assertThat(sign("clinical-supervisor", V2, "CLINICAL_SUPERVISOR").status()).isEqualTo(200);
    assertThat(sign("police-officer", V2, "POLICE_OFFICER").status()).isEqualTo(200);
    assertThat(release(V2, null).problem()).isEqualTo("version-not-signed");
    var last = sign("program-manager", V2, "PROGRAM_MANAGER");
    assertThat(last.text("state")).isEqualTo("SIGNED");
    assertThat(last.json().getAsJsonArray("signatures")).hasSize(3);
    assertThat(last.body())
        .contains("Kevin Doyle")
        .doesNotContain(Given.subject("police-officer"), Given.subject("program-manager-2"));

    assertThat(inForce()).containsExactly(SHIPPED);
    var live = release(V2, null);
    assertThat(live.status()).as(live.body()).isEqualTo(200);
    assertThat(live.text("state")).isEqualTo("LIVE");
    assertThat(inForce()).containsExactly(V2);
    assertThat(decided().text("protocolVersion")).isEqualTo(V2);
    assertThat(replaced(V2, "later").problem()).isEqualTo("version-not-open");
    assertThat(MANAGER.get(path(V2) + "/proof/certificate").text("version")).isEqualTo(V2);

    var etag = MANAGER.get(path(V2)).etag();
    var why = Rest.body("reason", "Version 3 takes its place.");
    var retired = MANAGER.put(path(V2) + "/retirement", why, etag);
    assertThat(retired.text("state")).as(retired.body()).isEqualTo("RETIRED");
    assertThat(inForce()).as("the one before").containsExactly(SHIPPED);
    assertThat(decided().text("protocolVersion")).isEqualTo(SHIPPED);
    assertThat(MANAGER.get(path(V2) + "/dmn").body()).isEqualTo(file("v2"));
  }

  @Test
  void nobody_signs_twice_nor_for_another_nor_what_they_wrote() {
    proven(V2);
    assertThat(sign("program-manager-2", V2, "PROGRAM_MANAGER").problem())
        .isEqualTo("own-protocol");
    assertThat(sign("police-officer", V2, "CLINICAL_SUPERVISOR").problem())
        .isEqualTo("capacity-not-held");
    assertThat(sign("police-officer", V2, "POLICE_OFFICER").status()).isEqualTo(200);
    assertThat(sign("police-officer", V2, "POLICE_OFFICER").status()).isEqualTo(200);
    assertThat(sign("police-officer-2", V2, "POLICE_OFFICER").problem())
        .isEqualTo("signed-already");
    assertThat(MANAGER.get(path(V2)).json().getAsJsonArray("signatures")).hasSize(1);
    var stale = Rest.body("capacity", "PROGRAM_MANAGER", "sha256", "0".repeat(64));
    assertThat(MANAGER.post(path(V2) + "/signatures", stale).problem())
        .isEqualTo("signed-other-file");
  }

  @Test
  void another_file_takes_the_proof_and_the_signatures_away_and_the_trail_says_so() {
    signed(V2);
    assertThat(replaced(V2, "changed").text("state")).isEqualTo("DRAFT");
    var now = MANAGER.get(path(V2));
    assertThat(now.json().getAsJsonArray("signatures")).isEmpty();
    assertThat(now.text("proof")).isNull();
    assertThat(sign("police-officer", V2, "POLICE_OFFICER").problem())
        .isEqualTo("version-not-proven");
    assertThat(
            Sql.number(
                "select count(*) from coresponse_trail.audit_entry where act = 'ApprovalsDropped'"))
        .isPositive();
  }

  @Test
  void a_file_that_cannot_be_decided_by_is_refused_with_its_place_and_nothing_is_kept() {
    var bad = file().replaceFirst("<text>\"SAFE_DEFAULT\"</text>", "<text>oops(</text>");
    var refused = upload("program-manager", V2, bad);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("protocol-refused");
    assertThat(refused.text("detail")).contains("Table ", "rule ", "cell ");
    assertThat(refused.body()).contains("\"field\":\"dmn\"");
    var noXml = upload("program-manager", V2, "no xml");
    assertThat(noXml.text("detail")).contains("kept of it: not a readable").doesNotContain("-");
    assertThat(MANAGER.get(path(V2)).status()).isEqualTo(404);
    assertThat(noXml.problem()).isEqualTo("protocol-refused");
    assertThat(upload("program-manager", V2, file().replace("repeatCall", "fullMoon")).body())
        .contains("fullMoon");
    assertThat(upload("program-manager", "unsigned", file("x")).status()).isEqualTo(422);
    assertThat(upload("program-manager", V2, " ".repeat(1024 * 1024 + 1)).status()).isEqualTo(413);

    proven(V2);
    assertThat(replaced(V2, "--> <broken").problem()).isEqualTo("protocol-refused");
    assertThat(MANAGER.get(path(V2)).text("state")).as("nothing lost").isEqualTo("PROVEN");
  }

  @Test
  void of_two_versions_for_the_same_instant_one_goes_live() {
    signed("DUR-CRISIS a");
    signed("DUR-CRISIS b");
    var at = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS).toString();
    var came =
        Together.run(2, n -> release(n == 0 ? "DUR-CRISIS a" : "DUR-CRISIS b", at)).stream()
            .map(Reply::status)
            .sorted()
            .toList();
    assertThat(came).containsExactly(200, 409);
  }

  @Test
  void a_version_released_ahead_decides_from_then_on() throws Exception {
    signed(V2);
    assertThat(release(V2, Instant.now().minus(Duration.ofHours(1)).toString()).status())
        .isEqualTo(422);
    var at = Instant.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
    assertThat(release(V2, at.toString()).status()).isEqualTo(200);
    assertThat(inForce()).containsExactly(SHIPPED);
    Outside.clockAt(at.plusSeconds(1));
    assertThat(inForce()).containsExactly(V2);
  }

  @Test
  void an_unsigned_city_gives_every_call_the_safe_default() throws Exception {
    Outside.nothingIsSigned();
    assertThat(inForce()).isEmpty();
    var decision = decided();
    assertThat(decision.text("protocolVersion")).isEqualTo("unsigned");
    assertThat(decision.text("rule")).isEqualTo("UNSIGNED");
    assertThat(decision.text("mode")).isEqualTo("POLICE_CIT");
    assertThat(decision.body()).contains("\"EMS\"", "\"CCD_PHONE\"");
    assertThat(decision.text("priority")).isEqualTo("6");
    assertThat(decision.text("fallback")).isEqualTo("POLICE");
    for (var page : List.of("/app/triage/triage.xhtml", "/app/dispatch/incident.xhtml")) {
      assertThat(
              Outside.send("GET", page + "?number=" + decision.text("call"), "call-taker").body())
          .as(page)
          .contains("No protocol is signed and in force");
    }
  }

  @Test
  void what_was_read_before_somebody_changed_it_changes_nothing() {
    proven(V2);
    assertThat(Rest.as("program-manager").send("DELETE", path(V2), null).status()).isEqualTo(428);
    assertThat(MANAGER.send("DELETE", path(V2), null, "If-Match", "\"77\"").status())
        .isEqualTo(412);
    var etag = MANAGER.get(path(V2)).etag();
    assertThat(MANAGER.send("DELETE", path(V2), null, "If-Match", etag).status()).isEqualTo(204);
    assertThat(MANAGER.get(path(V2)).status()).isEqualTo(404);
  }

  @Test
  void an_invariant_of_the_city_takes_the_proofs_of_drafts_away() {
    signed(V2);
    var invariant =
        """
        {"id": "C01", "kind": "WHENEVER", "sentence": {"en": "A child raises.", "es": "Un menor sube."},
         "when": {"answer": "child", "is": ["YES"]}, "then": {"priority": {"atLeast": 3}}}""";
    var bad = MANAGER.post("/protocol-invariants", invariant.replace("child\"", "moon\""));
    assertThat(bad.problem()).isEqualTo("invariant-refused");
    assertThat(bad.text("detail")).contains("C01.when", "moon");
    assertThat(MANAGER.get(path(V2)).text("state")).isEqualTo("SIGNED");

    var added = MANAGER.post("/protocol-invariants", invariant);
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    assertThat(MANAGER.post("/protocol-invariants", invariant).problem())
        .isEqualTo("invariant-exists");
    assertThat(MANAGER.get(path(V2)).text("state")).isEqualTo("DRAFT");
    assertThat(MANAGER.get(path(V2)).json().getAsJsonArray("signatures")).isEmpty();
    assertThat(inForce()).as("what decides goes on").containsExactly(SHIPPED);
    asIfProven(V2);
    var retired = MANAGER.send("PUT", "/protocol-invariants/C01/retirement", null);
    assertThat(retired.status()).as(retired.body()).isEqualTo(200);
    assertThat(MANAGER.get(path(V2)).text("state")).isEqualTo("DRAFT");
  }

  @Test
  void the_shipped_file_is_proven_over_every_combination_and_has_a_certificate() throws Exception {
    assertThat(upload("program-manager-2", V2, file("v2")).status()).isEqualTo(201);
    assertThat(MANAGER.get(path(V2) + "/proof/certificate").status()).isEqualTo(404);
    assertThat(provenNow(V2)).isEqualTo("true");
    assertThat(MANAGER.get(path(V2)).text("state")).isEqualTo("PROVEN");
    var certificate = MANAGER.get(path(V2) + "/proof/certificate");
    assertThat(certificate.text("protocolHash")).isEqualTo(MANAGER.get(path(V2)).text("sha256"));
    assertThat(certificate.text("invariantsHash"))
        .isEqualTo(MANAGER.get("/protocol-invariants").etag().replace("\"", ""));
    assertThat(certificate.text("report.combinations")).hasSizeGreaterThan(13);
  }

  @Test
  void what_breaks_an_invariant_stays_a_draft_with_a_counter_example() throws Exception {
    var weak =
        file()
            .replace(
                "response_14_o_primary\"><text>\"POLICE_CIT\"",
                "response_14_o_primary\"><text>\"CARE_NAV\"");
    assertThat(upload("program-manager-2", V2, weak).status()).isEqualTo(201);
    assertThat(provenNow(V2)).isEqualTo("false");
    assertThat(MANAGER.get(path(V2)).text("state")).isEqualTo("DRAFT");
    assertThat(MANAGER.get(path(V2) + "/proof/report").body())
        .contains("VIOLATED", "counterExample");
    assertThat(sign("police-officer", V2, "POLICE_OFFICER").problem())
        .isEqualTo("version-not-proven");
  }

  /** Whether the proof, once it has come, holds. */
  private static String provenNow(String name) throws Exception {
    assertThat(MANAGER.send("POST", path(name) + "/proof", null).status()).isEqualTo(202);
    within(
        Duration.ofMinutes(3),
        () -> {
          var proof = MANAGER.get(path(name) + "/proof");
          assertThat(proof.text("standing.failure")).isNull();
          return proof.text("newest.holds") != null;
        });
    return MANAGER.get(path(name) + "/proof").text("newest.holds");
  }

  private static List<String> inForce() {
    return MANAGER.get("/protocol-versions").items().stream()
        .filter(row -> row.get("inForce").getAsBoolean())
        .map(row -> row.get("name").getAsString())
        .toList();
  }

  private static Reply replaced(String name, String remark) {
    var writer = Rest.as("program-manager-2");
    return writer.send(
        "PUT",
        path(name) + "/dmn",
        file(remark),
        "Content-Type",
        "application/xml",
        "If-Match",
        writer.get(path(name)).etag());
  }

  private static Reply decided() {
    return Rest.as("call-taker").post("/calls/" + Given.call().taken() + "/assessments", "{}");
  }
}
