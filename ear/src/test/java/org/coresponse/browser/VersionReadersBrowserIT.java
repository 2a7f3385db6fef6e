package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;
import static org.coresponse.browser.pages.Parts.part;
import static org.coresponse.support.Versions.proven;

import org.coresponse.support.Given;
import org.coresponse.support.Outside;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What those read of a version, or of there being none, who neither write nor sign one. */
class VersionReadersBrowserIT extends BrowserIT {
  private static final String VERSIONS = "/app/governance/versions.xhtml";
  private static final String NAME = "DUR-CRISIS v2";
  private static final String VERSION = VERSIONS + "?name=DUR-CRISIS+v2";

  @AfterEach
  void the_shipped_version_decides_again() throws Exception {
    Outside.shippedVersionDecides();
  }

  @Test
  void what_speaks_against_a_version_is_read_by_everybody_at_a_desk_and_on_a_phone() {
    proven(NAME);
    Sql.write(
        "update protocol_proof p join protocol_version v on v.id = p.protocol_version_id"
            + " set p.holds = 0, v.state = 'DRAFT', p.report = ? where v.name = ?",
        """
        {"combinations": 33000000000000, "outside": [], "oddities": [], "findings": [
         {"invariant": "I01", "verdict": "VIOLATED", "violations": 7,
          "counterExample": {"words": {"en": "Nobody medical goes.", "es": "No va nadie."}},
          "blame": {"table": "also", "rule": 1, "words": {"en": "Look at rule 1.", "es": "Mire la regla 1."}}},
         {"invariant": "I02", "verdict": "PROVEN", "violations": 0}]}""",
        NAME);
    for (var view : View.values()) {
      var page = as("police-officer", view);
      page.navigate(VERSION);
      assertThat(page.locator("main .note.bad").first()).containsText("I01");
      assertThat(page.locator("main"))
          .containsText(view == View.PHONE_DARK_ES ? "No va nadie." : "Nobody medical goes.");
      assertThat(part(page, "life:sign:open")).hasCount(0);
      assertAccessible(page);
    }
    assertNoComplaints();
  }

  @Test
  void without_a_version_in_force_the_pages_of_triage_say_so() throws Exception {
    Outside.nothingIsSigned();
    var number = Given.call().nature("WELFARE CHECK").taken();
    for (var view : View.values()) {
      var page = as("call-taker", view);
      page.navigate("/app/triage/triage.xhtml?number=" + number);
      assertThat(page.locator("#unsigned")).isVisible();
      part(page, "f:decide").click();
      awaitQuiet(page);
      assertThat(page.locator("[id='f:recommended'] .tag.warn")).isVisible();
      assertAccessible(page);
      page.navigate("/app/dispatch/incident.xhtml?number=" + number);
      assertThat(page.locator("#unsigned")).isVisible();
      assertAccessible(page);
      page.navigate(VERSIONS);
      assertThat(page.locator("#unsigned")).isVisible();
      assertAccessible(page);
    }
    assertNoComplaints();
  }
}
