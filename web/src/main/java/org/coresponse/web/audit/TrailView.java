package org.coresponse.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.coresponse.audit.AuditTrail;
import org.coresponse.audit.Outcome;
import org.coresponse.audit.TrailFilter;
import org.coresponse.audit.TrailLine;
import org.coresponse.audit.TrailSlice;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.web.faces.ReportsProblems;

/** The trail on a page: newest first, narrowed by a filter, one line opened at a time. */
@Named
@ViewScoped
@ReportsProblems
public class TrailView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 50;

  @Inject transient AuditTrail trail;
  @Inject transient CityClock clock;

  private TrailForm form = new TrailForm();
  private TrailSlice slice;
  private TrailLine chosen;
  private Long before;
  private final Deque<Long> newer = new ArrayDeque<>();

  /** Reads the first lines of the filter. */
  public void load() {
    find();
  }

  public void find() {
    newer.clear();
    read(null);
  }

  public void older() {
    newer.push(before == null ? Long.MAX_VALUE : before);
    read(slice.next());
  }

  public void newer() {
    read(newer.pop());
  }

  /** Shows everything of one line. */
  public void choose(TrailLine line) {
    chosen = line;
  }

  /** Everything that happened to what the opened line is about. */
  public void follow() {
    form.setOn(chosen.on());
    find();
  }

  private void read(Long from) {
    before = from;
    chosen = null;
    slice = trail.lines(filter(), from, SHOWN);
  }

  private TrailFilter filter() {
    return new TrailFilter(
        instant("from", form.getFrom()),
        instant("to", form.getTo()),
        form.getWho(),
        form.getAct(),
        form.getOutcome(),
        form.getOn());
  }

  private Instant instant(String field, String given) {
    try {
      return given == null || given.isBlank()
          ? null
          : LocalDateTime.parse(given).atZone(clock.zone()).toInstant();
    } catch (DateTimeParseException e) {
      throw new InvalidFieldException(field, "invalid.instant");
    }
  }

  /** For the export's address: the filter's times with their offset. */
  public Instant getFromInstant() {
    return instant("from", form.getFrom());
  }

  public Instant getToInstant() {
    return instant("to", form.getTo());
  }

  public TrailForm getForm() {
    return form;
  }

  public List<TrailLine> getLines() {
    return slice == null ? List.of() : slice.items();
  }

  public TrailLine getChosen() {
    return chosen;
  }

  public boolean isOlderThere() {
    return slice != null && slice.next() != null;
  }

  public boolean isNewerThere() {
    return !newer.isEmpty();
  }

  public Outcome[] getOutcomes() {
    return Outcome.values();
  }
}
