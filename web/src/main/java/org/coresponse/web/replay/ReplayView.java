package org.coresponse.web.replay;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.coresponse.platform.NotFoundException;
import org.coresponse.replay.Effect;
import org.coresponse.replay.ReplayDesk;
import org.coresponse.replay.ReplayReport;
import org.coresponse.replay.ReplayReport.Share;
import org.coresponse.replay.ReplayRow;
import org.coresponse.replay.ReplayStatus;
import org.coresponse.replay.Replays;
import org.coresponse.replay.Slice;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.triage.NatureGroup;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** One replay: {@code /app/replay/replay.xhtml?id=}, and what its report is narrowed to. */
@Named
@ViewScoped
@ReportsProblems
public class ReplayView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ReplayDesk desk;
  @Inject transient Replays replays;
  @Inject transient CurrentActor actor;
  @Inject transient PageTexts msg;

  private String id;
  private String district;
  private Integer hour;
  private NatureGroup nature;
  private ReplayRow row;
  private ReplayReport report;
  private Matrix matrix;
  private List<String> districts = List.of();

  /** Reads the replay, and its report when it is done. */
  public void open() {
    if (id == null || !id.matches("\\d{1,18}")) {
      throw new NotFoundException("replay", "");
    }
    read();
    if (row.status() == ReplayStatus.DONE) {
      var whole = replays.report(row.id(), Slice.WHOLE);
      districts = whole.districts().stream().map(Share::key).toList();
      var only = new Slice(district, hour, nature);
      report = only.isWhole() ? whole : replays.report(row.id(), only);
      matrix = new Matrix(report);
    }
  }

  /** Reads how far it is. */
  public void read() {
    row = replays.replay(Long.parseLong(id));
  }

  public String narrow() {
    return "/app/replay/replay?faces-redirect=true&includeViewParams=true";
  }

  public String again() {
    return "/app/replay/replay?faces-redirect=true&id=" + desk.again(row.id()).id();
  }

  public void cancel() {
    row = replays.cancel(row.id());
    Messages.addGlobalInfo(msg.of("replay.cancelled", String.valueOf(row.id())));
  }

  public boolean isMayReplay() {
    var viewer = actor.get();
    return viewer.has(Roles.PROGRAM_MANAGER) || viewer.has(Roles.CLINICAL_SUPERVISOR);
  }

  public boolean isRunning() {
    return row != null && row.status() == ReplayStatus.RUNNING;
  }

  public ReplayRow getRow() {
    return row;
  }

  /** Null before it is done. */
  public ReplayReport getReport() {
    return report;
  }

  public Matrix getMatrix() {
    return matrix;
  }

  /** Districts that the whole report knows. */
  public List<String> getDistricts() {
    return districts;
  }

  public List<Integer> getHours() {
    return IntStream.range(0, 24).boxed().toList();
  }

  public NatureGroup[] getNatures() {
    return NatureGroup.values();
  }

  /** What a move can do, the gravest first. */
  public Effect[] getEffects() {
    return Effect.values();
  }

  /** What follows the address of a file of this report. */
  public String getQuery() {
    return ReplayAddress.of(new Slice(district, hour, nature)).toString();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getDistrict() {
    return district;
  }

  public void setDistrict(String district) {
    this.district = district;
  }

  public Integer getHour() {
    return hour;
  }

  public void setHour(Integer hour) {
    this.hour = hour;
  }

  public NatureGroup getNature() {
    return nature;
  }

  public void setNature(NatureGroup nature) {
    this.nature = nature;
  }
}
