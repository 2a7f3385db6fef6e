package org.coresponse.web.search;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

  /**
   * Shows a filter that says nothing of a person.
   *
   * @param natureLabel its nature as people read it, or null
   */
  void take(CallFilter filter, String natureLabel, ZoneId city) {
    state = filter.state();
    text = filter.number();
    narrative = null;
    address = null;
    nature = natureLabel;
    district = filter.district();
    beat = filter.beat();
    from = local(filter.from(), city);
    to = local(filter.to(), city);
    priorityFrom = filter.priorityFrom();
  }

  private static String local(Instant at, ZoneId city) {
    return at == null ? null : LocalDateTime.ofInstant(at, city).toString();
  }

  /**
   * The part of an address of the web that shows the same list. Never holds text, narrative or
   * address: those say who called, from where, what was told.
   */
  String address() {
    var query = new StringBuilder("?state=").append(state.name());
    add(query, "nature", nature);
    add(query, "district", district);
    add(query, "beat", beat);
    add(query, "from", from);
    add(query, "to", to);
    add(query, "priority", priorityFrom);
    return query.toString();
  }

  private static void add(StringBuilder query, String name, Object value) {
    if (value != null) {
      query
          .append('&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
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
