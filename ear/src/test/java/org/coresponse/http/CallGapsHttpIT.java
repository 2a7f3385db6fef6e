package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.coresponse.support.Given;
import org.coresponse.support.Hands;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Calls that ask for us, by hour of the week, against a count made row by row. */
@InTheCity
@RunAsClient
class CallGapsHttpIT {
  private static final LocalDate UNTIL =
      LocalDate.now(Given.CITY).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  private static final List<String> MODES =
      List.of("COR", "CCD_PHONE", "CCD_CALLBACK", "POLICE", "EMS");
  private static final List<String> ALSO = List.of("", "EMS", "COR", "EMS,COR", "CCD_PHONE,EMS");

  /**
   * @param byNature nothing is decided, and it has a call
   */
  private record Decided(Instant at, boolean merged, List<String> modes, boolean byNature) {
    boolean forCoResponse() {
      return byNature || modes.contains("COR");
    }
  }

  @Test
  void each_hour_has_the_calls_whose_leading_decision_names_us() {
    var who = Given.clinician("Planned").clearedFor("CO_RESPONSE").licensed().offShift();
    var noon = UNTIL.minusDays(3).atTime(12, 0).atZone(Given.CITY).toInstant();
    Given.shift(who, "CO_RESPONSE", noon, noon.plus(Duration.ofHours(8)));
    var random = new Random(11);
    var all = new ArrayList<Decided>();
    for (int i = 0; i < 60; i++) {
      all.add(incident(random, i));
    }
    wanted(5, 12, 3);
    var supervisor = Rest.as("clinical-supervisor");
    var report = supervisor.get("/call-gaps?role=CO_RESPONSE&weeks=4");
    assertThat(report.status()).as(report.body()).isEqualTo(200);
    var unplanned = 0;
    for (var hour : report.json().getAsJsonArray("hours")) {
      unplanned += matches(hour.getAsJsonObject(), all, noon);
    }
    assertThat(report.json().get("unplanned").getAsInt()).isEqualTo(unplanned).isPositive();
    assertThat(report.json().get("unattended")).isEqualTo(report.json().get("calls"));
    var standing = all.stream().filter(one -> !one.merged() && inSpan(one.at())).toList();
    assertThat(report.json().get("incidents").getAsInt()).isEqualTo(standing.size());
    assertThat(report.json().get("decided").getAsInt())
        .isEqualTo((int) standing.stream().filter(one -> !one.modes().isEmpty()).count());
    assertThat(report.json().get("byNature").getAsInt())
        .isEqualTo((int) standing.stream().filter(Decided::byNature).count())
        .isPositive();
    assertThat(supervisor.get("/call-gaps?role=CO_RESPONSE&weeks=27").fields())
        .containsExactly("weeks");
    assertThat(supervisor.get("/call-gaps?role=SUPERVISION").fields()).containsExactly("role");
    var csv = supervisor.get("/call-gaps/export?role=CO_RESPONSE&weeks=4").body();
    assertThat(csv.lines()).hasSize(169);
    assertThat(csv).startsWith("day,hour,hours,calls,").contains("FRIDAY,12,4,");
  }

  /** Holds one hour against the list; returns how many of its calls no shift covered. */
  private static int matches(JsonObject hour, List<Decided> all, Instant noon) {
    var day = DayOfWeek.valueOf(hour.get("day").getAsString());
    var calls =
        all.stream()
            .filter(one -> !one.merged() && inSpan(one.at()) && one.forCoResponse())
            .map(Decided::at)
            .filter(at -> at.atZone(Given.CITY).getDayOfWeek() == day)
            .filter(at -> at.atZone(Given.CITY).getHour() == hour.get("hour").getAsInt())
            .toList();
    var wanted = hour.get("target");
    if (day == DayOfWeek.FRIDAY && hour.get("hour").getAsInt() == 12) {
      assertThat(wanted.getAsInt()).isEqualTo(3);
    } else {
      assertThat(wanted == null || wanted.isJsonNull()).as(hour.toString()).isTrue();
    }
    assertThat(hour.get("calls").getAsInt()).as(hour.toString()).isEqualTo(calls.size());
    return (int)
        calls.stream()
            .filter(at -> at.isBefore(noon) || !at.isBefore(noon.plus(Duration.ofHours(8))))
            .count();
  }

  private static void wanted(int weekday, int hour, int least) {
    var set =
        Rest.as("program-manager")
            .send(
                "PUT",
                "/coverage/targets",
                Rest.body(
                    "role",
                    "CO_RESPONSE",
                    "weekdays",
                    List.of(weekday),
                    "fromHour",
                    hour,
                    "untilHour",
                    hour + 1,
                    "least",
                    least));
    assertThat(set.status()).as(set.body()).isLessThan(300);
  }

  private static boolean inSpan(Instant at) {
    var day = at.atZone(Given.CITY).toLocalDate();
    return !day.isBefore(UNTIL.minusWeeks(4)) && day.isBefore(UNTIL);
  }

  /** One with up to two calls, each with up to two decisions. */
  private static Decided incident(Random random, int number) {
    var start = UNTIL.minusWeeks(4).minusDays(1).atStartOfDay(Given.CITY).toInstant();
    var at = start.plusSeconds(random.nextInt(30 * 86_400));
    var merged = random.nextInt(8) == 0;
    var incident =
        Sql.write(
            "insert into incident (version, number, status, priority, opened_at, "
                + Hands.COLUMNS
                + ") values (0, ?, 'OPEN', 5, ?, "
                + Hands.VALUES
                + ")",
            "19990101-" + (1000 + number),
            LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    if (merged) {
      Sql.write(
          "update incident set status = 'MERGED', merged_into_id = id,"
              + Hands.NOBODY
              + " where id = ?",
          incident);
    }
    var leading = List.<String>of();
    var highest = -1;
    int calls = random.nextInt(3);
    for (int call = calls; call > 0; call--) {
      var newest = List.<String>of();
      var priority = -1;
      var id = call(incident, "19990101-" + (1000 + number) + "-" + call);
      for (int decision = random.nextInt(3); decision > 0; decision--) {
        newest = List.of(MODES.get(random.nextInt(5)), ALSO.get(random.nextInt(5)));
        priority = random.nextInt(4);
        decide(id, incident, newest, priority);
      }
      if (priority >= highest) {
        leading = newest;
        highest = priority;
      }
    }
    var modes = new ArrayList<String>();
    leading.forEach(one -> modes.addAll(List.of(one.split(","))));
    return new Decided(at, merged, modes, calls > 0 && modes.isEmpty());
  }

  private static long call(long incident, String number) {
    return Sql.write(
        "insert into crisis_call (version, number, incident_id, source, external_id, nature,"
            + " channel, received_at, entered_at, entered_by, caller_type, weapon, violence,"
            + " violence_24h, threat, crime, agitation, safety_flag, violence_history, medical,"
            + " attempt, severe_intox, suicidal, child, repeat_call, caller_wish) values (0, ?, ?,"
            + " 'given', ?, 'WELFARE CHECK', 'UNKNOWN', '2026-01-01', '2026-01-01', 'given',"
            + " 'UNKNOWN', 'NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED',"
            + " 'NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED',"
            + " 'NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED')",
        number,
        incident,
        number);
  }

  private static void decide(long call, long incident, List<String> modes, int priority) {
    Sql.write(
        "insert into assessment (call_id, incident_id, made_at, made_by, made_by_name,"
            + " protocol_version, nature_group, caller_type, weapon, violence, violence_24h,"
            + " threat, crime, agitation, safety_flag, violence_history, medical, attempt,"
            + " severe_intox, suicidal, child, repeat_call, caller_wish, rule, fired_rules, mode,"
            + " also, fallback, priority, clinical_level, reason_en, reason_es) select c.id, ?,"
            + " '2026-01-01', 'given', 'Given', 'given', 'OTHER', c.caller_type, c.weapon,"
            + " c.violence, c.violence_24h, c.threat, c.crime, c.agitation, c.safety_flag,"
            + " c.violence_history, c.medical, c.attempt, c.severe_intox, c.suicidal, c.child,"
            + " c.repeat_call, c.caller_wish, 'R', '[]', ?, ?, 'POLICE', ?, 'NONE', 'x', 'x' from"
            + " crisis_call c where c.id = ?",
        incident,
        modes.get(0),
        modes.get(1),
        priority,
        call);
  }
}
