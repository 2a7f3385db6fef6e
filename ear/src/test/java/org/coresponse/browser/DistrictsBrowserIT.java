package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;
import static org.coresponse.browser.pages.Parts.messages;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.coresponse.browser.pages.EntryPage;
import org.coresponse.browser.pages.IncidentPage;
import org.coresponse.support.Given;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Maps of beats: loaded on a page, and drawn where a call is. */
class DistrictsBrowserIT extends BrowserIT {
  private static final String DISTRICTS = "/app/geography/districts.xhtml";
  private static final String MAP =
      """
      {"type":"FeatureCollection","features":[
       {"type":"Feature","properties":{"zone":"W<b>1","part":"West"},"geometry":{"type":"Polygon",
        "coordinates":[[[-79,36],[-78.9,36],[-78.9,36.1],[-79,36.1],[-79,36]]]}},
       {"type":"Feature","properties":{"zone":"E1","part":"East"},"geometry":{"type":"Polygon",
        "coordinates":[[[-78.9,36],[-78.8,36],[-78.8,36.1],[-78.9,36.1],[-78.9,36]]]}}]}""";

  @AfterEach
  void the_shipped_map_holds_again() {
    Sql.write(
        "insert into beat_map_choice (beat_map_id, chosen_at, chosen_by, chosen_by_name)"
            + " select min(id), utc_timestamp(6), 'system', 'system' from beat_map");
  }

  private static FilePayload file(String content) {
    return new FilePayload(
        "beats.geojson", "application/geo+json", content.getBytes(StandardCharsets.UTF_8));
  }

  private static Locator map(Page page) {
    return page.locator("[data-map][data-drawn=true]");
  }

  @Test
  void a_manager_loads_a_map_looks_at_it_uses_it_and_goes_back() {
    var page = as("program-manager");
    page.navigate(DISTRICTS);
    assertThat(map(page).locator("path.beat")).hasCount(26);
    assertThat(page.locator("main")).containsText("26 beats, 5 districts");

    load(page, "Halves", MAP);
    assertThat(messages(page).first()).containsText("zone, part");
    assertThat(part(page, "load:name")).hasValue("Halves");

    part(page, "load:beatProperty").fill("zone");
    part(page, "load:districtProperty").fill("part");
    load(page, "Halves", MAP);
    page.waitForURL("**" + DISTRICTS + "?id=*&done=loaded");
    assertThat(part(page, "shownName")).hasText("Halves");
    assertThat(map(page).locator("path.beat")).hasCount(2);
    assertThat(map(page).locator(".beat-name").first()).hasText("E1");
    assertThat(page.locator("main")).containsText("W<b>1");
    assertAccessible(page);

    part(page, "choose:makeCurrent").click();
    page.waitForURL("**done=current");
    assertThat(part(page, "choose:makeCurrent")).hasCount(0);
    var number = Given.call().at("1 East St", 36.05, -78.85).taken();
    assertThat(Rest.as("dispatcher").get("/calls/" + number).text("beat")).isEqualTo("E1");

    page.locator("#history a").last().click();
    part(page, "choose:makeCurrent").click();
    page.waitForURL("**done=current");
    assertThat(map(page).locator("path.beat")).hasCount(26);
    assertNoComplaints();
  }

  private static void load(Page page, String name, String content) {
    page.locator("[id^='load:file'][type=file]").setInputFiles(file(content));
    part(page, "load:name").fill(name);
    part(page, "load:go").click();
    awaitQuiet(page);
  }

  @Test
  void whoever_may_only_read_has_nothing_to_press() {
    var page = as("call-taker");
    page.navigate(DISTRICTS);
    assertThat(map(page).locator("path.beat")).hasCount(26);
    assertThat(page.locator("main button")).hasCount(0);
    expectComplaint("404");
    for (var id : new String[] {"0", "nonsense", "99999999999999999999"}) {
      assertThat(page.navigate(DISTRICTS + "?id=" + id).status()).as(id).isEqualTo(404);
    }
    assertNoComplaints();
  }

  @Test
  void a_point_is_typed_or_taken_from_the_map_and_its_beat_is_said_at_once() {
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    var area = part(page, "f:area");
    assertThat(area).hasText("No point yet");
    assertThat(map(page).locator("path.beat")).hasCount(26);

    entry.field("latitude").fill("35.9929");
    entry.field("longitude").fill("-78.8893");
    page.keyboard().press("Tab");
    assertThat(area).hasText(Pattern.compile("Beat 5\\d\\d, district D5"));
    assertThat(map(page)).isFocused();
    assertThat(map(page).locator("path.beat.on")).hasCount(1);
    assertThat(map(page).locator("path.point")).hasCount(1);
    assertAccessible(page);

    entry.field("latitude").fill("35.7804");
    entry.field("longitude").fill("-78.6391");
    page.keyboard().press("Tab");
    assertThat(area).containsText("Outside");
    assertThat(map(page).locator("path.beat.on")).hasCount(0);

    page.keyboard().press("Enter"); // the middle of the map, where the point is by now
    assertThat(entry.field("latitude")).hasValue(Pattern.compile("35\\.7\\d+"));
    for (var i = 0; i < 3; i++) page.keyboard().press("-");
    map(page).click();
    assertThat(entry.field("longitude")).hasValue(Pattern.compile("-78\\.\\d{6}"));
    assertNoComplaints();
  }

  @Test
  void an_incident_shows_where_it_is() {
    var number = Given.call().at("612 Holloway St", 35.9929, -78.8893).taken();
    var outside = Given.call().at("1 Capitol Sq", 35.7804, -78.6391).taken();
    var page = IncidentPage.open(as("dispatcher"), number).page();
    assertThat(page.locator(".call")).containsText(Pattern.compile("Beat 5\\d\\d, district D5"));
    assertThat(map(page).locator("path.beat.on")).hasCount(1);
    assertThat(map(page).locator("path.point")).hasCount(1);
    page.navigate("/app/dispatch/board.xhtml");
    assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHasText(number)))
        .containsText(Pattern.compile("Beat 5\\d\\d"));
    IncidentPage.open(page, outside);
    assertThat(page.locator(".call")).containsText("Outside the city");
    assertThat(map(page).locator("path.beat.on")).hasCount(0);
    assertNoComplaints();
  }

  @Test
  void a_call_from_outside_is_taken_in_with_a_warning() {
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    entry.field("address").fill("1 Capitol Sq");
    entry.field("crossStreet").fill("Morgan St");
    entry.field("placeName").fill("The Capitol");
    entry.field("latitude").fill("35.7804");
    entry.field("longitude").fill("-78.6391");
    entry.nature().fill("Welfare check");
    page.keyboard().press("Tab");
    awaitQuiet(page);
    page.keyboard().press("Control+Enter");
    page.waitForURL("**/app/triage/triage.xhtml?number=*");
    assertThat(messages(page).last()).containsText("outside every beat");
    var number = page.url().replaceAll(".*number=", "");
    var call = Rest.as("dispatcher").get("/calls/" + number);
    assertThat(call.text("location.crossStreet")).isEqualTo("Morgan St");
    assertThat(call.text("location.placeName")).isEqualTo("The Capitol");
    assertNoComplaints();
  }
}
