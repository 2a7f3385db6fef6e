package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * A telephone reads a person's published shifts by a secret address, and another library agrees.
 */
@InTheCity
@RunAsClient
class CalendarHttpIT {
  private static final Rest FIELD = Rest.as("field-clinician");

  @Test
  void a_telephone_subscribes_and_reads_times_and_nothing_else_until_it_is_revoked()
      throws Exception {
    var who = Given.clinician("Zqnamed").account("field-clinician").clearedFor("CO_RESPONSE");
    var own = who.licensed().offShift();
    var from = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(3));
    var shift = Given.shift(own, "CO_RESPONSE", from, from.plus(Duration.ofHours(9)));
    Sql.write(
        "insert into shift (role, planned_clinician_id, planned_starts_at, planned_ends_at) values"
            + " ('CO_RESPONSE', ?, utc_timestamp() + interval 5 day, utc_timestamp() + interval"
            + " 6 day)",
        own);
    var made = FIELD.post("/own-calendar", "");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    var path = made.text("address").replaceFirst(".*(?=/calendar/)", "");
    var secret = path.substring("/calendar/".length(), path.indexOf(".ics"));
    assertThat(Sql.rows("select * from calendar_feed").toString()).doesNotContain(secret);

    var answer = Outside.send("GET", path, null);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("text/calendar");
    assertThat(answer.body()).doesNotContain("Zqnamed").contains("\r\n");
    var events = events(answer);
    assertThat(events).hasSize(1);
    var event = events.get(0);
    assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("shift-" + shift + "@coresponse");
    assertThat(event.getSummary().getValue()).isEqualTo("Co-response shift");
    assertThat(Instant.from(event.getDateTimeStart().getDate())).isEqualTo(from);
    assertThat(Instant.from(event.getDateTimeEnd().getDate()))
        .isEqualTo(from.plus(Duration.ofHours(9)));
    assertThat(FIELD.get("/own-calendar").text("feed.readAt")).isNotBlank();

    Sql.write("update shift set clinician_id = null, agency_id = null where id = ?", shift);
    assertThat(events(Outside.send("GET", path, null))).isEmpty();

    var again = FIELD.post("/own-calendar", "").text("address");
    assertNowhere(path);
    assertThat(FIELD.send("DELETE", "/own-calendar", null).status()).isEqualTo(204);
    assertNowhere(again.replaceFirst(".*(?=/calendar/)", ""));
    assertNowhere("/calendar/" + "A".repeat(43) + ".ics");
    assertNowhere("/calendar/");
  }

  private static void assertNowhere(String path) throws IOException, InterruptedException {
    assertThat(Outside.send("GET", path, null).statusCode()).as(path).isEqualTo(404);
  }

  private static List<VEvent> events(HttpResponse<String> answer)
      throws IOException, ParserException {
    var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
    return calendar.<VEvent>getComponents(Component.VEVENT);
  }
}
