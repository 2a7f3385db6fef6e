package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;
import static org.coresponse.browser.pages.Parts.messages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.coresponse.support.Outside;
import org.coresponse.support.Sql;
import org.coresponse.support.Versions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A version of the protocol is handed in, signed by three people, released and retired. */
class GovernanceBrowserIT extends BrowserIT {
  private static final String VERSIONS = "/app/governance/versions.xhtml";
  private static final String INVARIANTS = "/app/governance/invariants.xhtml";
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
  void a_file_that_cannot_be_read_is_refused_beside_the_field_and_the_next_one_taken() {
    var page = as("program-manager-2");
    page.navigate(VERSIONS);
    page.locator("[id='uploading:name']").fill(V2);
    upload(
        page, Versions.file().replaceFirst("<text>\"SAFE_DEFAULT\"</text>", "<text>oops(</text>"));
    assertThat(page.locator("[id='uploading:refused']")).containsText("oops");
    assertThat(page.locator("[id='uploading:name']")).hasValue(V2);
    assertAccessible(page);
    picture(page, "governance-refused");

    upload(page, Versions.file("v2"));
    assertThat(page.locator("h1")).hasText(V2);
    assertThat(page.locator("[id='life:prove']")).isVisible();
    assertThat(messages(page)).containsText(V2);
  }

  @Test
  void why_a_file_is_refused_is_said_in_the_language_of_the_page() {
    var page = as("program-manager-2", View.PHONE_DARK_ES);
    page.navigate(VERSIONS);
    page.locator("[id='uploading:name']").fill(V2);
    upload(page, "no xml");
    var refused = page.locator("[id='uploading:refused']");
    assertThat(refused).containsText("no es un archivo XML legible");
    assertThat(refused.locator("dt")).hasCount(1); // the reason; there is no table, rule or cell
    assertThat(messages(page)).containsText("no es un archivo XML legible");
    upload(page, Versions.file().replace("repeatCall", "fullMoon"));
    assertThat(refused).containsText("nadie hace la pregunta fullMoon");
    assertAccessible(page);
    picture(page, "governance-refused-phone");
  }

  @Test
  void three_people_sign_one_releases_and_one_retires() {
    Versions.proven(V2);
    for (var signer : new String[] {"clinical-supervisor", "police-officer", "program-manager"}) {
      var page = opened(signer);
      assertAccessible(page);
      confirm(page, "sign", null);
      assertThat(messages(page)).containsText(V2);
      assertThat(page.locator("[id='life:sign:open']")).hasCount(0);
    }
    var page = opened("program-manager");
    assertAccessible(page);
    picture(page, "governance-signed");
    page.locator("[id='life:release']").click();
    awaitQuiet(page);
    assertThat(page.locator("[id='life:main']")).containsText("In force");
    confirm(page, "retire", "Version 3 takes its place.");
    assertThat(page.locator("[id='life:main']")).containsText("Version 3 takes its place.");
    assertThat(opened("call-taker").locator("main")).containsText("Retired");
  }

  @Test
  void whoever_wrote_it_is_not_offered_to_sign() {
    Versions.proven(V2);
    var page = opened("program-manager-2");
    assertThat(page.locator("[id='life:sign:open']")).hasCount(0);
    assertThat(page.locator("[id='life:main']")).containsText("somebody else signs");
  }

  @Test
  void an_unsigned_city_is_told_so() throws Exception {
    Outside.nothingIsSigned();
    for (var view : View.values()) {
      var page = as("program-manager", view);
      page.navigate(VERSIONS);
      assertThat(page.locator("#unsigned")).isVisible();
      assertAccessible(page);
      picture(page, "governance-unsigned-" + view.name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  @Test
  void the_city_adds_an_invariant_its_mistake_named_by_its_path_and_retires_it() {
    var page = as("clinical-supervisor");
    page.navigate(INVARIANTS);
    page.locator("[id='keep:id']").fill("C01");
    page.locator("[id='keep:en']").fill("A call about a child has priority 3 or more.");
    page.locator("[id='keep:es']").fill("Una llamada sobre un menor tiene prioridad 3 o más.");
    var exact = page.locator("[id='keep:exact']");
    var good = exact.inputValue();
    exact.fill(good.replace("child", "moon"));
    press(page, "keep:add");
    assertThat(page.locator("#flaws")).containsText("moon");
    assertAccessible(page);
    exact.fill(good);
    press(page, "keep:add");
    assertThat(messages(page)).containsText("C01");
    assertThat(page.locator("main")).containsText("A call about a child");
    picture(page, "governance-invariants");
    page.locator("button[title='Retire C01']").click();
    awaitQuiet(page);
    assertThat(page.locator("li.past")).containsText("C01");
  }

  private Page opened(String user) {
    var page = as(user);
    page.navigate(VERSIONS + "?name=" + V2.replace(' ', '+'));
    return page;
  }

  private static void upload(Page page, String dmn) {
    page.locator("[id^='uploading:dmn'][type=file]")
        .setInputFiles(
            new FilePayload("v2.dmn", "application/xml", dmn.getBytes(StandardCharsets.UTF_8)));
    press(page, "uploading:upload");
  }

  private static void confirm(Page page, String dialog, String reason) {
    page.locator("[id='life:" + dialog + ":open']").click();
    if (reason != null) {
      page.locator("[id='life:" + dialog + ":reason']").fill(reason);
    }
    press(page, "life:" + dialog + ":go");
  }

  private static void press(Page page, String id) {
    page.locator("[id='" + id + "']").click();
    awaitQuiet(page);
  }
}
