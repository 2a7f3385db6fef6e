package org.coresponse.web.governance;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.primefaces.model.file.UploadedFile;

/** What is typed about a version. */
public class VersionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String name;
  private transient UploadedFile dmn;
  private LocalDateTime from;
  private String reason;

  byte[] bytes() {
    return dmn == null ? new byte[0] : dmn.getContent();
  }

  /** Null for now. */
  Instant from(ZoneId zone) {
    return from == null ? null : from.atZone(zone).toInstant();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public UploadedFile getDmn() {
    return dmn;
  }

  public void setDmn(UploadedFile dmn) {
    this.dmn = dmn;
  }

  /** In the city's zone. */
  public LocalDateTime getFrom() {
    return from;
  }

  public void setFrom(LocalDateTime from) {
    this.from = from;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
