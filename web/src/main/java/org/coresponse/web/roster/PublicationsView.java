package org.coresponse.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.roster.ChangeRow;
import org.coresponse.roster.PublicationRow;
import org.coresponse.roster.Publisher;
import org.coresponse.roster.ToldRow;
import org.coresponse.roster.Worker;
import org.coresponse.web.faces.LazyRows;
import org.coresponse.web.faces.ReportsProblems;

/** Publications, and with {@code id=} what one changed and who has seen it. */
@Named
@ViewScoped
@ReportsProblems
public class PublicationsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient Publisher publisher;

  private Long id;
  private List<ChangeRow> changes = List.of();
  private List<ToldRow> told = List.of();
  private LazyRows<PublicationRow> rows;

  /** Reads the list and, where the address names one, opens it. */
  public void load() {
    rows = LazyRows.of(page -> publisher.publications(page));
    if (id != null) {
      changes = publisher.changesOf(id);
      told = publisher.toldOf(id);
    }
  }

  public LazyRows<PublicationRow> getRows() {
    return rows;
  }

  public List<ChangeRow> getChanges() {
    return changes;
  }

  public List<ToldRow> getTold() {
    return told;
  }

  /** Name of somebody who was told. */
  public String name(Worker worker) {
    return told.stream()
        .filter(one -> one.worker().equals(worker))
        .map(ToldRow::name)
        .findFirst()
        .orElse("");
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
