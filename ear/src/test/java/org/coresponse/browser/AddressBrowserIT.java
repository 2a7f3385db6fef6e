package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Route;
import java.time.Instant;
import java.util.ArrayList;
import org.coresponse.browser.pages.EntryPage;
import org.coresponse.support.Given;
import org.junit.jupiter.api.Test;

/** Addresses of the city's calls are offered while one is typed. */
class AddressBrowserIT extends BrowserIT {
  @Test
  void a_chosen_address_brings_cross_street_place_name_and_point() {
    taken("61 Offered Ave", "Elm St", "The mill", 35.9441);
    taken("62 Offered Ave", "Oak St", null, 35.9442);
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    entry.typeAddress("61 OFF");
    assertThat(entry.offeredAddresses()).hasCount(1);
    assertThat(entry.offeredAddresses()).hasText("61 Offered Ave");
    assertAccessible(page);
    entry.press("ArrowDown", "Enter");
    assertThat(entry.field("address")).hasValue("61 Offered Ave");
    assertThat(entry.field("crossStreet")).hasValue("Elm St");
    assertThat(entry.field("placeName")).hasValue("The mill");
    assertThat(entry.field("latitude")).hasValue("35.9441");
    assertThat(entry.field("longitude")).hasValue("-78.9441");
    assertThat(entry.field("address")).isFocused();
    assertThat(page.locator("[id='f:area']")).not().isEmpty();
    assertThat(page.locator("[id='f:premises']")).containsText("61 Offered Ave");

    entry.typeAddress("62 OFF"); // an earlier choice gives way to a later one
    assertThat(entry.offeredAddresses()).hasText("62 Offered Ave");
    entry.press("ArrowDown", "Enter");
    assertThat(entry.field("crossStreet")).hasValue("Oak St");
    assertThat(entry.field("placeName")).hasValue("");
    assertThat(entry.field("latitude")).hasValue("35.9442");
  }

  @Test
  void what_was_typed_by_hand_stays_and_free_text_is_no_choice() {
    taken("63 Offered Ave", "Elm St", "The mill", 35.9443);
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    entry.field("crossStreet").fill("Behind the church");
    entry.typeAddress("63 Off");
    assertThat(entry.offeredAddresses()).hasCount(1);
    entry.press("Tab"); // nothing was chosen: the words stay as they are
    assertThat(entry.offeredAddresses()).isHidden();
    assertThat(entry.field("address")).hasValue("63 Off");
    assertThat(entry.field("latitude")).hasValue("");
    entry.typeAddress("63 Offer");
    entry.offeredAddresses().click();
    assertThat(entry.field("placeName")).hasValue("The mill");
    assertThat(entry.field("crossStreet")).hasValue("Behind the church");
  }

  @Test
  void at_most_eight_are_offered_each_once_and_signs_are_no_wildcards() {
    for (var i = 10; i < 20; i++) {
      taken(i + " Eightfold Ct", null, null, 35.95);
      taken(i + " EIGHTFOLD CT", null, null, 35.95);
    }
    for (var i = 0; i < 9; i++) {
      taken("Eightfold Way " + i, null, null, 35.95);
    }
    taken("Eightfold Way 0", null, null, 35.95);
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    entry.typeAddress("eightf");
    assertThat(entry.offeredAddresses()).hasCount(8);
    assertThat(entry.offeredAddresses().first()).hasText("Eightfold Way 0");
    assertThat(entry.offeredAddresses().last()).hasText("Eightfold Way 7");
    entry.typeAddress("12 e");
    assertThat(entry.offeredAddresses()).hasCount(1);
    page.waitForResponse(
            r -> query(r.request().postData(), "1%25+E"), () -> entry.typeAddress("1% E"))
        .finished();
    assertThat(entry.offeredAddresses()).hasCount(0);
  }

  @Test
  void a_late_answer_is_dropped_once_typing_went_on_or_the_field_was_left() {
    taken("71 Late Ln", null, null, 35.95);
    var held = new ArrayList<Route>();
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    page.route(
        "**/app/intake/entry.xhtml*",
        route -> {
          if (held.isEmpty() && query(route.request().postData(), "71+La")) {
            held.add(route);
          } else {
            route.resume();
          }
        });
    entry.typeAddress("71 La");
    page.waitForCondition(() -> !held.isEmpty());
    entry.press("Tab");
    var answer =
        page.waitForResponse(r -> query(r.request().postData(), "71+La"), held.get(0)::resume);
    assertThat(answer.finished()).isNull();
    assertThat(entry.field("crossStreet")).isFocused();
    page.waitForCondition(() -> page.locator(".ui-autocomplete .ui-icon-loading").count() == 0);
    assertThat(entry.offeredAddresses()).hasCount(0);
    assertThat(entry.field("address")).hasValue("71 La");
  }

  private static boolean query(String sent, String typed) {
    return sent != null && sent.contains("address_query=" + typed + "&")
        || sent != null && sent.endsWith("address_query=" + typed);
  }

  private static void taken(String address, String crossStreet, String placeName, double latitude) {
    var place = new JsonObject();
    place.addProperty("address", address);
    place.addProperty("crossStreet", crossStreet);
    place.addProperty("placeName", placeName);
    place.addProperty("latitude", latitude);
    place.addProperty("longitude", -78.9441);
    Given.call().with("location", place).receivedAt(Instant.now().minusSeconds(90)).taken();
  }
}
