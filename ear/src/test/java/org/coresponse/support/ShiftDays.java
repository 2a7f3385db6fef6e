package org.coresponse.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Published shifts of diversion by days from a first one, in the city's time.
 *
 * @param first day 0
 */
public record ShiftDays(LocalDate first) {
  /** Somebody cleared and licensed for diversion, who signs in as this user. */
  public static long worker(String name, String account) {
    return Given.clinician(name).account(account).clearedFor("DIVERSION").licensed().offShift();
  }

  public Instant at(int day, int hour) {
    return first.plusDays(day).atTime(hour, 0).atZone(Given.CITY).toInstant();
  }

  /** A shift of somebody; returns its id. */
  public long shift(long who, int day, int hour, int hours) {
    var from = at(day, hour);
    return Given.shift(who, "DIVERSION", from, from.plus(Duration.ofHours(hours)));
  }

  /** A shift of nobody; returns its id. */
  public long open(int day, int hour, int hours) {
    var from = at(day, hour);
    return Given.openShift("DIVERSION", from, from.plus(Duration.ofHours(hours)));
  }
}
