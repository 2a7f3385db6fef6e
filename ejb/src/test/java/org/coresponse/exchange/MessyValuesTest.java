package org.coresponse.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Instant;
import org.coresponse.intake.CallChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each messy value of Durham's own export (durham-cad-shape.json), as its mapping takes it. */
class MessyValuesTest {
  private static final String HEADER =
      "Event Number,Case Number,Call Date,Call Time,Source,Priority,Nature,Address,X,Y,District,"
          + "Beat,Tract,Disposition,Cancelled\n";

  private static MappedRow row(String time, String priority, String disposition, String caseNumber)
      throws IOException {
    return row(time, priority, disposition, caseNumber, "2029000.5,815000.25");
  }

  private static MappedRow row(
      String time, String priority, String disposition, String caseNumber, String point)
      throws IOException {
    var line =
        "25000003,%s,1/1/2025,%s,Wireless 911 Call,%s,CRT - TRESPASS OR UNWANTED,"
                .formatted(caseNumber, time, priority)
            + "E CORNWALLIS RD/S ROXBORO ST,%s,D4,412,20.09,%s,0\n".formatted(point, disposition);
    return Shared.rows(Shared.shipped("durham"), HEADER + line).get(0);
  }

  @Test
  void a_time_without_a_blank_before_am_is_read_in_durhams_zone() throws IOException {
    var call = row("12:01:06AM", "5", "Incident Report", "").call().call();
    assertThat(call.receivedAt()).isEqualTo(Instant.parse("2025-01-01T05:01:06Z"));
    assertThat(call.channel()).isEqualTo(CallChannel.WIRELESS_911);
    assertThat(call.location().address()).isEqualTo("E CORNWALLIS RD/S ROXBORO ST");
  }

  @Test
  void priority_p_and_none_are_kept_as_the_cad_has_them() throws IOException {
    assertThat(row("01:00:00PM", "P", "Unfounded", "").call().call().cadPriority()).isEqualTo("P");
    assertThat(row("01:00:00PM", "", "Unfounded", "").call().call().cadPriority()).isNull();
  }

  @Test
  void other_in_braces_is_a_disposition_that_the_list_does_not_have() throws IOException {
    var other = row("01:00:00PM", "3", "{Other}", "").call();
    assertThat(other.call().cadDisposition()).isEqualTo("{Other}");
    assertThat(other.disposition()).isEqualTo("closed_elsewhere");
  }

  @Test
  void blank_in_parentheses_is_no_disposition_of_a_call_that_is_over() throws IOException {
    var blank = row("01:00:00PM", "3", "(blank)", "").call();
    assertThat(blank.call().cadDisposition()).isNull();
    assertThat(blank.disposition()).isEqualTo("closed_elsewhere");
  }

  @Test
  void the_misspelt_disposition_is_known() throws IOException {
    var misspelt = row("01:00:00PM", "3", "Accidentially Chose 'New Event'", "").call();
    assertThat(misspelt.disposition()).isEqualTo("duplicate");
  }

  @Test
  void a_case_number_as_a_decimal_number_or_far_too_high_changes_nothing() throws IOException {
    var plain = row("01:00:00PM", "3", "Unfounded", "").call();
    assertThat(row("01:00:00PM", "3", "Unfounded", "25000001.0").call()).isEqualTo(plain);
    assertThat(row("01:00:00PM", "3", "Unfounded", "2511260000").call()).isEqualTo(plain);
  }

  @Test
  void feet_of_the_state_plane_become_degrees() throws IOException {
    var place = row("01:00:00PM", "3", "Unfounded", "").call().call().location();
    assertThat(place.latitude()).isCloseTo(35.99, within(0.1));
    assertThat(place.longitude()).isCloseTo(-78.9, within(0.1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0,0", "0.0,0.0", "31000000,31000000", ","})
  void a_point_of_zeros_or_far_away_is_none_and_the_call_is_taken(String point) throws IOException {
    var row = row("01:00:00PM", "3", "Unfounded", "", point);
    assertThat(row.isRefused()).isFalse();
    assertThat(row.call().call().location().latitude()).isNull();
  }

  @Test
  void a_test_entry_is_passed_over() throws IOException {
    var test = row("01:00:00PM", "3", "Test Entry", "");
    assertThat(test.ignored()).isTrue();
    assertThat(test.isRefused()).isFalse();
  }
}
