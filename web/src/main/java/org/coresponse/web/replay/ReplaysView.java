package org.coresponse.web.replay;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.PageRequest;
import org.coresponse.replay.ReplayDesk;
import org.coresponse.replay.ReplayRow;
import org.coresponse.replay.ReplayStatus;
import org.coresponse.replay.Replays;
import org.coresponse.replay.StartReplay;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.ReportsProblems;
import org.coresponse.web.intake.SafetyForm;

/** Replays, and the question of a new one. */
@Named
@ViewScoped
@ReportsProblems
public class ReplaysView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  @Inject transient ReplayDesk desk;
  @Inject transient Replays replays;
  @Inject transient CurrentActor actor;
  @Inject transient CityClock clock;

  private String version;
  private String from;
  private String to;
  private boolean assume;
  private final SafetyForm safety = new SafetyForm(SafetyAnswers.NOTHING_ASKED);
  private List<String> versions = List.of();
  private List<ReplayRow> latest = List.of();

  /** Reads the list; the form begins with the thirty days before today. */
  public void open() {
    versions = replays.versions();
    read();
    var today = clock.dayOf(clock.now());
    from = today.minusDays(30).atStartOfDay().toString();
    to = today.atStartOfDay().toString();
  }

  /** Reads how far the replays are. */
  public void read() {
    latest = replays.replays(new PageRequest(0, SHOWN)).items();
  }

  public String begin() {
    var asked =
        new StartReplay(
            version, instant("from", from), instant("to", to), assume ? safety.answers() : null);
    return "/app/replay/replay?faces-redirect=true&id=" + desk.start(asked).id();
  }

  private Instant instant(String field, String given) {
    try {
      return given == null ? null : LocalDateTime.parse(given).atZone(clock.zone()).toInstant();
    } catch (DateTimeParseException e) {
      throw new InvalidFieldException(field, "invalid.instant");
    }
  }

  public boolean isMayReplay() {
    var viewer = actor.get();
    return viewer.has(Roles.PROGRAM_MANAGER) || viewer.has(Roles.CLINICAL_SUPERVISOR);
  }

  /** Whether something is going on that the page should follow. */
  public boolean isRunning() {
    return latest.stream().anyMatch(row -> row.status() == ReplayStatus.RUNNING);
  }

  public List<String> getVersions() {
    return versions;
  }

  /** The newest replays. */
  public List<ReplayRow> getLatest() {
    return latest;
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
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

  public boolean isAssume() {
    return assume;
  }

  public void setAssume(boolean assume) {
    this.assume = assume;
  }

  /** What is taken for what nobody asked. */
  public SafetyForm getSafety() {
    return safety;
  }
}
