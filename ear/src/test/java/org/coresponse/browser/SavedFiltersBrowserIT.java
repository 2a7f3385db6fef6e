package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponse.browser.pages.Parts.choice;
import static org.coresponse.browser.pages.Parts.messages;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.coresponse.support.Given;
import org.junit.jupiter.api.Test;

/** A filter of the list of calls is kept, chosen again, renamed and thrown away. */
class SavedFiltersBrowserIT extends BrowserIT {
  @Test
  void a_filter_is_kept_and_chosen_again_by_its_owner_alone() {
    var open = Given.call().nature("NOISE").taken();
    var other = Given.call().nature("WELFARE CHECK").taken();
    var page = as("dispatcher");
    page.navigate("/app/intake/calls.xhtml");
    choice(page, "list:state", "ALL").check();
    part(page, "list:nature_input").fill("Noise");
    part(page, "list:find").click();
    assertThat(part(page, "list:found")).not().containsText(other);
    page.locator("#saveOpen").click();
    assertThat(part(page, "list:name")).isFocused();
    assertAccessible(page);
    part(page, "list:name").fill("All noise");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#saveBox")).isHidden();
    assertThat(messages(page)).containsText("All noise");

    page.navigate("/app/intake/calls.xhtml");
    assertThat(part(page, "list:found")).containsText(other);
    part(page, "list:chosen").selectOption(new SelectOption().setLabel("All noise"));
    assertThat(part(page, "list:found")).not().containsText(other);
    assertThat(part(page, "list:found")).containsText(open);
    assertThat(part(page, "list:nature_input")).hasValue("Noise");
    assertThat(choice(page, "list:state", "ALL")).isChecked();
    page.waitForURL("**nature=Noise*");
    assertAccessible(page);

    var colleague = as("call-taker");
    colleague.navigate("/app/intake/calls.xhtml");
    assertThat(colleague.locator("#saveOpen")).isVisible();
    assertThat(part(colleague, "list:chosen")).hasCount(0);

    page.locator("#filtersOpen").click();
    assertAccessible(page);
    var name = page.locator("#filtersBox input");
    name.fill("Noise, all of it");
    page.locator("#filtersBox button[id$=':rename']").click();
    assertThat(part(page, "list:chosen")).containsText("Noise, all of it");
    page.locator("#filtersBox button[id$=':delete']").click();
    assertThat(page.locator("#filtersBox")).containsText("You keep no filter");
    assertThat(part(page, "list:chosen")).hasCount(0);
    assertAccessible(page);
    part(page, "list:undelete").click();
    assertThat(page.locator("#filtersBox input")).hasValue("Noise, all of it");
    assertThat(part(page, "list:chosen")).containsText("Noise, all of it");
    assertThat(part(page, "list:undelete")).hasCount(0);
  }

  @Test
  void a_filter_with_an_address_is_refused_beside_that_field() {
    var page = as("program-manager");
    page.navigate("/app/intake/calls.xhtml");
    part(page, "list:address").fill("1700 Gu");
    save(page, "Where she lives");
    assertThat(page.locator("#saveBox")).isHidden();
    assertThat(part(page, "list:addressField")).containsText("not kept");
    assertThat(part(page, "list:chosen")).hasCount(0);

    part(page, "list:address").fill("");
    save(page, "Nothing in it");
    assertThat(page.locator("#saveBox")).isHidden();
    assertThat(part(page, "list:chosen")).containsText("Nothing in it");
    save(page, "nothing IN it");
    assertThat(page.locator("#saveBox .ui-message-error")).isVisible();
  }

  private static void save(Page page, String name) {
    page.locator("#saveOpen").click();
    part(page, "list:name").fill(name);
    assertThat(part(page, "list:keepFilter")).isEnabled();
    part(page, "list:keepFilter").click();
  }
}
