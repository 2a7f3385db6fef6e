package org.coresponse.web.search;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.search.CallFilter;
import org.coresponse.search.CallState;

/** What is typed into the search of calls; times are of the city. */
public class CallSearchForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private CallState state;
  private String text;
  private String narrative;
  private String address;
  private String nature;
  private String district;
  private String beat;
  private String from;
  private String to;
  private Integer priorityFrom;

  /**
   * @param natureCode of the nature that was typed
   * @throws InvalidFieldException for a time that is none
   */
  CallFilter filter(String natureCode, ZoneId city) {
    return new CallFilter(
        state,
        text,
        null,
        null,
        address,
        natureCode,
        district,
        beat,
        instant("from", from, city),
        instant("to", to, city),
        narrative,
        priorityFrom,
        null);
  }

  private static Instant instant(String field, String given, ZoneId city) {
    try {
      return given == null || given.isBlank()
          ? null
          : LocalDateTime.parse(given).atZone(city).toInstant();
    } catch (DateTimeParseException e) {
      throw new InvalidFieldException(field, "invalid.instant");
    }
  }

  public CallState getState() {
    return state;
  }

  public void setState(CallState state) {
    this.state = state;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null || text.isBlank() ? null : text.strip();
  }

  public String getNarrative() {
    return narrative;
  }

  public void setNarrative(String narrative) {
    this.narrative = narrative;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getNature() {
    return nature;
  }

  public void setNature(String nature) {
    this.nature = nature;
  }

  public String getDistrict() {
    return district;
  }

  public void setDistrict(String district) {
    this.district = district;
  }

  public String getBeat() {
    return beat;
  }

  public void setBeat(String beat) {
    this.beat = beat;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public Integer getPriorityFrom() {
    return priorityFrom;
  }

  public void setPriorityFrom(Integer priorityFrom) {
    this.priorityFrom = priorityFrom;
  }
}
