package org.coresponse.web.premises;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.premises.AddCaution;
import org.coresponse.search.CallOrigin;

/** What is typed of a caution flag; times are of the city. */
public class CautionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String clientId = UUID.randomUUID().toString();
  private String about;
  private String kind;
  private String text;
  private String source;
  private String startsAt;
  private String endsAt;

  CautionForm(Instant now, ZoneId city) {
    startsAt = LocalDateTime.ofInstant(now, city).truncatedTo(ChronoUnit.MINUTES).toString();
  }

  /**
   * @param origin what it is about: a number or an address
   * @throws InvalidFieldException for a time that is none
   */
  AddCaution command(CallOrigin origin, ZoneId city) {
    return new AddCaution(
        clientId,
        origin.phone(),
        origin.address(),
        kind,
        text,
        source,
        instant("startsAt", startsAt, city),
        instant("endsAt", endsAt, city));
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

  /** One of the numbers and addresses of the page. */
  public String getAbout() {
    return about;
  }

  public void setAbout(String about) {
    this.about = about;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getStartsAt() {
    return startsAt;
  }

  public void setStartsAt(String startsAt) {
    this.startsAt = startsAt;
  }

  public String getEndsAt() {
    return endsAt;
  }

  public void setEndsAt(String endsAt) {
    this.endsAt = endsAt;
  }
}
