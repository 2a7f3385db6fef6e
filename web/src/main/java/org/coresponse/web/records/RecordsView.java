package org.coresponse.web.records;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.coresponse.records.RecordList;
import org.coresponse.records.RecordRow;
import org.coresponse.records.RecordState;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.LazyRows;
import org.coresponse.web.faces.ReportsProblems;

/**
 * A clinician's records, or for their supervisor everybody's: {@code /app/records/records.xhtml}.
 */
@Named
@ViewScoped
@ReportsProblems
public class RecordsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient RecordList records;
  @Inject transient CurrentActor actor;

  private RecordState state;
  private long wanting;
  private LazyRows<RecordRow> rows;

  /** Opens with all of them, those that want a record first. */
  public void load() {
    state = RecordState.EVERY;
    list();
  }

  /** Reads the list anew, as its filter now is. */
  public void list() {
    var filter = state;
    wanting = records.wanting();
    rows = LazyRows.of(page -> records.records(filter, page));
  }

  /** Whether the records of all clinicians are shown. */
  public boolean isAll() {
    return actor.get().has(Roles.CLINICAL_SUPERVISOR);
  }

  public RecordState getState() {
    return state;
  }

  public void setState(RecordState state) {
    this.state = state;
  }

  public RecordState[] getStates() {
    return RecordState.values();
  }

  /** How many calls still want a record. */
  public long getWanting() {
    return wanting;
  }

  public LazyRows<RecordRow> getRows() {
    return rows;
  }
}
