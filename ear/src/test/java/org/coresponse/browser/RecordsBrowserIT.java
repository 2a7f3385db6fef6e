package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;
import static org.coresponse.browser.pages.Parts.choice;
import static org.coresponse.browser.pages.Parts.messages;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.coresponse.support.Given;
import org.coresponse.support.Given.TakenByPhone;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A clinician writes the safety plan and the record of a call, and signs it. */
class RecordsBrowserIT extends BrowserIT {
  private static final String CLINICIAN = "diversion-clinician";
  private static final Pattern KEPT = Pattern.compile("Kept \\d\\d:\\d\\d:\\d\\d");

  @Test
  void a_call_ends_with_a_plan_on_paper_and_a_signed_record() {
    var call = Given.takenByPhone(CLINICIAN);
    var page = as(CLINICIAN);
    page.navigate("/app/records/records.xhtml");
    assertThat(part(page, "list:figures")).hasText("1 call still wants a record");
    page.getByText(call.incident()).click();

    part(page, "f:planLanguage").selectOption("es");
    part(page, "f:firstName").fill("Ana");
    part(page, "f:coping").fill("Escuchar música");
    part(page, "f:note").fill("Speaks softly.");
    part(page, "f:outcome").selectOption("SAFETY_PLAN");
    part(page, "f:disposition").selectOption("safety_plan");
    choice(page, "f:followUpWanted", "NO").check();
    part(page, "f:followUpReason").fill("Sees her doctor tomorrow.");
    part(page, "f:addReferral").click();
    assertThat(page.locator(".referral")).hasCount(1);
    page.locator(".referral select").selectOption("peer_support");
    page.locator(".referral input").first().fill("Main Street Peers");
    page.locator(".referral input").first().blur();
    awaitQuiet(page);
    for (var at : new String[] {"planPart", "notePart", "recordPart"}) {
      assertThat(part(page, "f:" + at).locator(".kept-line")).hasText(KEPT);
    }
    assertAccessible(page);
    picture(page, "record-draft");

    page.reload();
    assertThat(part(page, "f:planLanguage")).hasValue("es");
    assertThat(part(page, "f:coping")).hasValue("Escuchar música");
    assertThat(part(page, "f:note")).hasValue("Speaks softly.");
    assertThat(part(page, "f:outcome")).hasValue("SAFETY_PLAN");
    assertThat(page.locator(".referral input").first()).hasValue("Main Street Peers");
    assertThat(part(page, "f:followUpReason")).hasValue("Sees her doctor tomorrow.");

    part(page, "f:keepPlan").click();
    assertThat(messages(page)).containsText("Version 1 of the safety plan is kept.");
    assertSheet(page);

    choice(page, "f:risk", "LOW").check();
    page.locator("[id='f:closeIncident'] .ui-chkbox-box").click();
    part(page, "f:sign").click();
    assertThat(page.locator("[id='f:policeAsked']")).isVisible(); // what is missing is said
    assertThat(messages(page)).containsText("Did the caller ask for police?");
    assertThat(part(page, "f:followUpReason")).isVisible();
    choice(page, "f:policeAsked", "NO").check();
    part(page, "f:sign").click();
    assertThat(messages(page)).containsText("The record is signed.");
    assertThat(part(page, "f:recordPart")).containsText("Closed with this record");
    assertThat(part(page, "f:recordPart")).containsText("APCO 41");
    assertThat(part(page, "f:note")).hasCount(0);
    assertAccessible(page);
    picture(page, "record-signed");
    Assertions.assertEquals("CLOSED", incident(call));

    part(page, "f:text").fill("Her brother called.");
    part(page, "f:append").click();
    assertThat(page.locator("#addenda li")).containsText("Her brother called.");
    page.navigate("/app/records/records.xhtml");
    assertThat(part(page, "list:figures")).hasText("Every call has its record");
    choice(page, "list:state", "UNSIGNED").check();
    assertThat(page.locator(".empty")).containsText("No call wants a record.");
    assertAccessible(page);
  }

  /** The sheet opens in a window of its own, in the plan's language and on one page. */
  private void assertSheet(Page page) {
    var sheet = page.context().waitForPage(() -> part(page, "f:printPlan").click());
    assertThat(sheet.locator(".plan-sheet")).hasAttribute("lang", "es");
    assertThat(sheet.locator(".plan-sheet h1")).containsText("Plan de seguridad de Ana");
    assertThat(sheet.locator(".plan-sheet")).containsText("Escuchar música");
    assertThat(sheet.locator(".plan-sheet")).containsText("988");
    assertAccessible(sheet);
    picture(sheet, "plan-sheet");
    var pdf =
        new String(
            sheet.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
            StandardCharsets.ISO_8859_1);
    Assertions.assertEquals(1, pdf.split("/Type\\s*/Page\\b(?!s)", -1).length - 1);
    sheet.close();
  }

  @Test
  void on_a_phone_in_spanish_what_was_called_off_stays_a_draft() {
    var call = Given.takenByPhone(CLINICIAN);
    var page = as(CLINICIAN, View.PHONE_DARK_ES);
    page.navigate("/app/records/record.xhtml?response=" + call.response());
    var off =
        Rest.as("dispatcher")
            .put(
                "/responses/" + call.response() + "/status",
                Rest.body("status", "HANDED_BACK", "reason", "Police take this one."),
                "\""
                    + Sql.text("select version from response where id = ?", call.response())
                    + "\"");
    Assertions.assertEquals(200, off.status(), off.body());
    part(page, "f:note").fill("Habla bajo.");
    part(page, "f:note").blur();
    awaitQuiet(page);
    page.reload();
    assertThat(part(page, "f:note")).hasValue("Habla bajo.");
    assertThat(part(page, "f:sign")).hasCount(0);
    assertThat(part(page, "f:recordPart")).containsText("queda como borrador");
    assertAccessible(page);
    picture(page, "record-called-off");
  }

  @Test
  void a_supervisor_reads_and_writes_nothing() {
    var call = Given.takenByPhone(CLINICIAN);
    Rest.as(CLINICIAN)
        .put(
            "/responses/" + call.response() + "/record",
            Rest.body("note", "Speaks softly."),
            "\"0\"");
    var page = as("clinical-supervisor");
    page.navigate("/app/records/records.xhtml");
    Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(call.incident()));
    assertThat(row).containsText("Draft");
    row.locator("a").click();
    assertThat(part(page, "f:notePart")).containsText("Speaks softly.");
    assertThat(page.locator("main textarea, main select, main input[type=radio]")).hasCount(0);
    assertAccessible(page);
    picture(page, "record-supervisor");
  }

  private static String incident(TakenByPhone call) {
    return Sql.text("select status from incident where number = ?", call.incident());
  }
}
