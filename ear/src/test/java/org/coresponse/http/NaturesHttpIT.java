package org.coresponse.http;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The list of natures by REST: what each means, from which day. */
@InTheCity
@RunAsClient
class NaturesHttpIT {
  private static final Rest MANAGER = Rest.as("program-manager");
  private static final LocalDate TODAY = LocalDate.now(Given.CITY);

  @AfterEach
  void the_shipped_list_holds_again() {
    Sql.write(
        "delete m from nature_mapping m join code c on c.id = m.code_id where c.code like 'T-%'");
    Sql.write("delete from code where code like 'T-%'");
  }

  private static String added(String code, String type, LocalDate from) {
    return Rest.body(
        "code", code, "labels", labels(code), "meaning", meaning(type, true), "from", text(from));
  }

  private static String change(String label, String type, boolean diversion, LocalDate from) {
    return Rest.body(
        "labels", labels(label), "meaning", meaning(type, diversion), "from", text(from));
  }

  private static Map<String, String> labels(String label) {
    return Map.of("en", label, "es", label);
  }

  private static Map<String, Object> meaning(String type, boolean diversion) {
    return Map.of(
        "commonType",
        type,
        "eligibility",
        Map.of("diversion", diversion, "unarmed", false, "coResponse", true));
  }

  private static String text(LocalDate day) {
    return day.toString();
  }

  private static Reply nature(String code) {
    return Rest.as("police-officer").get("/natures/" + code);
  }

  @Test
  void every_shipped_nature_has_a_common_type_and_answers() {
    var natures = MANAGER.get("/natures?size=200").items();
    assertThat(natures).hasSizeGreaterThanOrEqualTo(24);
    assertThat(natures)
        .allSatisfy(n -> assertThat(Reply.text(n, "current.commonType")).isNotBlank());
    var found = MANAGER.get("/natures?q=mntl").items();
    assertThat(found).extracting(n -> Reply.text(n, "code")).contains("MENTAL HEALTH CRISIS");
    var chosen = MANAGER.get("/codes/nature").list();
    assertThat(chosen.toString()).contains("\"SUICTHRT\"", "\"911H\"");
    assertThat(MANAGER.get("/natures?q=100%25_").items()).isEmpty();
    assertThat(MANAGER.get("/natures?usee=EVERY").status()).isEqualTo(400);
  }

  @Test
  void a_nature_is_added_once() {
    var first = MANAGER.post("/natures", added("T-ONE", "WELFARE", TODAY));
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(first.header("Location")).endsWith("/natures/T-ONE");
    assertThat(MANAGER.post("/natures", added("T-ONE", "WELFARE", TODAY)).status()).isEqualTo(200);
    var other = MANAGER.post("/natures", added("t-one", "MNTL", TODAY));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.problem()).isEqualTo("nature-exists");
    var race = Together.run(4, one -> MANAGER.post("/natures", added("T-RACE", "WELFARE", TODAY)));
    assertThat(race).extracting(Reply::status).containsOnly(200, 201);
    assertThat(race).filteredOn(r -> r.status() == 201).hasSize(1);
    assertThat(trail("T-RACE")).containsExactly(List.of("NatureAdded"));
  }

  private static List<List<String>> trail(String code) {
    return Sql.rows(
        "select act from coresponse_trail.audit_entry where subject_type = 'nature'"
            + " and subject_number = ? order by id",
        code);
  }

  @Test
  void a_change_ends_the_former_meaning_and_overwrites_nothing() {
    var created = MANAGER.post("/natures", added("T-CHANGE", "WELFARE", TODAY.minusDays(30)));
    var soon = TODAY.plusDays(10);
    var planned =
        MANAGER.put("/natures/T-CHANGE", change("B", "MNTL", false, soon), created.etag());
    assertThat(planned.status()).as(planned.body()).isEqualTo(200);
    assertThat(planned.text("labelEn")).isEqualTo("B");
    assertThat(planned.text("current.commonType")).isEqualTo("WELFARE");
    assertThat(planned.text("current.validTo")).isEqualTo(text(soon));
    assertThat(planned.etag()).isNotEqualTo(created.etag());

    var now = MANAGER.put("/natures/T-CHANGE", change("B", "EDP", true, TODAY), planned.etag());
    assertThat(now.status()).as(now.body()).isEqualTo(200);
    assertThat(now.text("current.commonType")).isEqualTo("EDP");
    assertThat(now.text("current.validTo")).isNull();
    var rows =
        Sql.rows(
            "select m.common_code, m.valid_from, m.valid_to from nature_mapping m"
                + " join code c on c.id = m.code_id where c.code = 'T-CHANGE' order by m.id");
    assertThat(rows)
        .containsExactly(
            List.of("WELFARE", text(TODAY.minusDays(30)), text(TODAY)),
            List.of("MNTL", text(soon), text(soon)),
            java.util.Arrays.asList("EDP", text(TODAY), null));

    var same = MANAGER.put("/natures/T-CHANGE", change("B", "EDP", true, TODAY), now.etag());
    assertThat(same.etag()).as("it is so already").isEqualTo(now.etag());
    var stale = MANAGER.put("/natures/T-CHANGE", change("C", "OD", true, TODAY), created.etag());
    assertThat(stale.status()).isEqualTo(412);
    assertThat(trail("T-CHANGE"))
        .contains(List.of("NatureAdded"), List.of("NatureChanged"), List.of("NatureChanged"));
  }

  @Test
  void what_is_no_meaning_is_refused_by_its_field() {
    var created = MANAGER.post("/natures", added("T-BAD", "WELFARE", TODAY));
    var path = "/natures/T-BAD";
    var past = MANAGER.put(path, change("B", "MNTL", true, TODAY.minusDays(1)), created.etag());
    assertThat(past.status()).isEqualTo(422);
    assertThat(past.fields()).containsExactly("from");
    var type = MANAGER.put(path, change("B", "BARRICADE", true, TODAY), created.etag());
    assertThat(type.fields()).containsExactly("meaning.commonType");
    var far = MANAGER.put(path, change("B", "MNTL", true, TODAY.plusYears(9)), created.etag());
    assertThat(far.fields()).containsExactly("from");
    var old = MANAGER.post("/natures", added("T-OLD", "MNTL", LocalDate.of(1800, 1, 1)));
    assertThat(old.fields()).containsExactly("from");
    var wide = MANAGER.put(path, change("x".repeat(121), "MNTL", true, TODAY), created.etag());
    assertThat(wide.fields()).containsExactlyInAnyOrder("labels.en", "labels.es");
    var code = MANAGER.post("/natures", added("T-" + "x".repeat(63), "MNTL", TODAY));
    assertThat(code.fields()).containsExactly("code");
    var odd = MANAGER.put(path, change("<b>\uD83D\uDE00", "MNTL", true, TODAY), created.etag());
    assertThat(odd.status()).as(odd.body()).isEqualTo(200);
    assertThat(odd.text("labelEn")).isEqualTo("<b>\uD83D\uDE00");
  }

  @Test
  void a_retired_nature_is_read_and_not_chosen() {
    var created = MANAGER.post("/natures", added("T-GONE", "WELFARE", TODAY.minusDays(5)));
    Given.call().nature("T-GONE").taken();
    var retired =
        MANAGER.put("/natures/T-GONE/retirement", Rest.body("on", text(TODAY)), created.etag());
    assertThat(retired.status()).as(retired.body()).isEqualTo(200);
    assertThat(MANAGER.get("/codes/nature").list().toString()).doesNotContain("T-GONE");
    assertThat(nature("T-GONE").text("current.commonType")).isEqualTo("WELFARE");
    assertThat(MANAGER.get("/natures?use=RETIRED&q=t-gone").items()).hasSize(1);
    assertThat(MANAGER.get("/natures?use=IN_USE&q=t-gone").items()).isEmpty();
    assertThat(MANAGER.get("/natures/unlisted").list().toString()).doesNotContain("T-GONE");
    var back = MANAGER.put("/natures/T-GONE/retirement", "{}", retired.etag());
    assertThat(back.text("choosable")).isEqualTo("true");
    assertThat(MANAGER.get("/codes/nature").list().toString()).contains("T-GONE");
  }

  /** Only people choose: what a dispatch system sends is taken in as it is. */
  @Test
  void a_retired_nature_is_not_chosen_for_a_call_and_stays_where_it_was() {
    var created = MANAGER.post("/natures", added("T-OVER", "WELFARE", TODAY.minusDays(5)));
    var had = Given.call().nature("T-OVER").taken();
    var other = Given.call().taken();
    MANAGER.put("/natures/T-OVER/retirement", Rest.body("on", text(TODAY)), created.etag());

    var chosen = amended("dispatcher", other, "{\"nature\":\"t-over\"}");
    assertThat(chosen.status()).as(chosen.body()).isEqualTo(422);
    assertThat(chosen.fields()).containsExactly("nature");
    assertThat(natureOf(other)).isEqualTo("WELFARE CHECK");
    var kept = amended("dispatcher", had, "{\"nature\":\"T-OVER\",\"language\":\"es\"}");
    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    assertThat(kept.text("nature")).isEqualTo("T-OVER");
    assertThat(kept.text("language")).isEqualTo("es");

    var told =
        Rest.as("cad-system")
            .send(
                "PATCH",
                "/calls/" + other,
                Rest.body("nature", "T-OVER", "changedAt", Instant.now().toString()));
    assertThat(told.status()).as(told.body()).isEqualTo(200);
    assertThat(Given.call().nature("T-OVER").posted().status()).isEqualTo(201);
  }

  private static Reply amended(String user, String number, String body) {
    var etag = Rest.as(user).get("/calls/" + number).etag();
    return Rest.as(user).send("PATCH", "/calls/" + number, body, "If-Match", etag);
  }

  private static String natureOf(String call) {
    return Rest.as("dispatcher").get("/calls/" + call).text("nature");
  }

  @Test
  void natures_of_calls_that_the_list_has_not_are_counted() {
    Given.call().nature("T-SEEN <i>").taken();
    Given.call().nature("T-SEEN <i>").taken();
    Given.call().nature("WELFARE CHECK").taken();
    assertThat(seen()).containsEntry("T-SEEN <i>", "2").doesNotContainKey("WELFARE CHECK");
    MANAGER.post("/natures", added("T-SEEN <i>", "WELFARE", TODAY));
    assertThat(seen()).doesNotContainKey("T-SEEN <i>");
  }

  /** How many calls had each nature that is in no list. */
  private static Map<String, String> seen() {
    return MANAGER.get("/natures/unlisted").list().asList().stream()
        .map(JsonElement::getAsJsonObject)
        .collect(toMap(row -> Reply.text(row, "nature"), row -> Reply.text(row, "calls")));
  }

  @Test
  void words_are_suggested_a_meaning() {
    var answer = Rest.as("call-taker").get("/natures/suggestions?text=MENTAL%20VIOLENT");
    assertThat(answer.text("commonType")).isEqualTo("MTLV");
    assertThat(answer.text("eligibility.unarmed")).isEqualTo("false");
    assertThat(Double.parseDouble(answer.text("certainty"))).isBetween(0.5, 1.0);
    var none = Rest.as("call-taker").get("/natures/suggestions?text=" + "x".repeat(201));
    assertThat(none.fields()).containsExactly("text");
  }

  @Test
  void the_export_holds_no_formula() {
    MANAGER.post("/natures", added("T-X", "WELFARE", TODAY));
    var etag = nature("T-X").etag();
    MANAGER.put("/natures/T-X", change("=cmd()", "WELFARE", true, TODAY), etag);
    var file = Rest.as("auditor").get("/natures/export?q=T-X").body();
    assertThat(file.lines()).hasSize(2);
    assertThat(file).startsWith("code,label_en").contains("T-X,'=cmd(),'=cmd(),");
  }
}
