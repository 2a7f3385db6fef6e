package org.coresponse.web.filters;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coresponse.filters.RenameFilter;
import org.coresponse.filters.SaveFilter;
import org.coresponse.filters.SavedFilterRow;
import org.coresponse.filters.SavedFilters;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.coresponse.web.search.CallsView;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

/** The reader's own filters beside the list of calls: {@code WEB-INF/parts/filters/*.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class SavedFiltersView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient SavedFilters filters;
  @Inject transient CommandCheck check;
  @Inject transient PageTexts msg;
  @Inject transient CallsView page;

  private List<SavedFilterRow> rows;
  private Long chosen;
  private String name;
  private SavedFilterRow deleted;
  private final Map<Long, String> names = new HashMap<>();

  /** Narrows the list to the chosen filter; choosing none leaves it as it is. */
  public void choose() {
    getRows().stream()
        .filter(row -> Long.valueOf(row.id()).equals(chosen))
        .findFirst()
        .ifPresent(row -> page.narrowTo(row.filter()));
  }

  /**
   * Keeps what stands in the form of the page. Answers {@code elsewhere} when a field of that form
   * was refused, which the dialog hides.
   */
  public void save() {
    SavedFilterRow saved;
    try {
      saved = filters.save(check.valid(new SaveFilter(name, page.typed())));
    } catch (InvalidFieldException refused) {
      PrimeFaces.current().ajax().addCallbackParam("elsewhere", !refused.field().equals("name"));
      throw refused;
    }
    Messages.addGlobalInfo(msg.of("filters.saved", saved.name()));
    name = null;
    read();
    chosen = saved.id();
  }

  public void rename(SavedFilterRow row) {
    filters.rename(check.valid(new RenameFilter(row.id(), names.get(row.id()))));
    read();
    Messages.addGlobalInfo(msg.get("filters.renamed"));
  }

  public void delete(SavedFilterRow row) {
    filters.delete(row.id());
    deleted = row;
    read();
    Messages.addGlobalInfo(msg.of("filters.deleted", row.name()));
  }

  /** Keeps the filter again that was deleted last on this page. */
  public void undelete() {
    var restored = filters.save(check.valid(new SaveFilter(deleted.name(), deleted.filter())));
    deleted = null;
    read();
    Messages.addGlobalInfo(msg.of("filters.saved", restored.name()));
  }

  private void read() {
    rows = filters.own();
    names.clear();
    rows.forEach(row -> names.put(row.id(), row.name()));
  }

  public List<SavedFilterRow> getRows() {
    if (rows == null) {
      read();
    }
    return rows;
  }

  /** What was deleted last on this page; null when nothing was. */
  public SavedFilterRow getDeleted() {
    return deleted;
  }

  /** Names as they are typed, by id. */
  public Map<Long, String> getNames() {
    return names;
  }

  public Long getChosen() {
    return chosen;
  }

  public void setChosen(Long chosen) {
    this.chosen = chosen;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public int getMost() {
    return SavedFilters.MOST;
  }
}
