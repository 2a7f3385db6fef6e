package org.coresponse.web.governance;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.coresponse.dmn.DecisionModel;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.DmnFile;
import org.coresponse.dmn.TableEditor;
import org.coresponse.governance.ProtocolOffice;
import org.coresponse.governance.ProtocolRefusedException;
import org.coresponse.governance.ProtocolVersions;
import org.coresponse.governance.ReplaceDraft;
import org.coresponse.governance.VersionState;
import org.coresponse.platform.NotFoundException;
import org.coresponse.protocol.Wording;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.Language;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/**
 * The tables of a version, {@code /app/governance/tables.xhtml?name=&table=}: to be read by
 * everyone, and of a draft to be changed cell by cell. Every change is a new file of the draft.
 */
@Named
@ViewScoped
@ReportsProblems
public class TablesView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int UNDONE_AT_MOST = 20;
  private static final Set<String> WRITERS =
      Set.of(Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR);

  @Inject transient ProtocolVersions versions;
  @Inject transient ProtocolOffice office;
  @Inject transient CurrentActor actor;
  @Inject transient Language language;
  @Inject transient PageTexts msg;

  private String name;
  private String table;
  private byte[] dmn;
  private int version;
  private VersionState state;
  private TableSheet sheet;
  private CellForm cell;
  private RefusedFile refused;
  private boolean unproven;
  private final Deque<byte[]> former = new ArrayDeque<>();
  private transient DecisionModel model;

  /**
   * Reads the version.
   *
   * @throws NotFoundException when there is no such version or table
   */
  public void open() {
    var file = versions.file(name);
    dmn = file.dmn();
    version = file.version();
    state = file.state();
    model = null;
    if (table == null || table.isBlank()) {
      table = model().tables().get(0).name();
    }
    sheet = TableSheet.of(table(), language.getLocale());
  }

  private DecisionModel model() {
    if (model == null) {
      model = DmnFile.read(new ByteArrayInputStream(dmn)).model();
    }
    return model;
  }

  private DecisionTable table() {
    return model().tables().stream()
        .filter(one -> one.name().equals(table))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("table", table));
  }

  /** Takes a cell up that a rule tests. */
  public void openCell(int rule, int column) {
    begin(CellForm.cell(table(), rule, column, words()));
  }

  /** Takes an output up that a rule gives. */
  public void openOutput(int rule, int output) {
    begin(CellForm.output(table(), rule, output, words()));
  }

  private void begin(CellForm form) {
    cell = form;
    refused = null;
  }

  /** Keeps the cell as it was changed. */
  public void saveCell() {
    if (cell.lacking()) {
      FacesContext.getCurrentInstance().validationFailed();
      Messages.addError("cell:values", msg.get("tables.cell.lacking"));
      return;
    }
    change(cell::write);
  }

  /** Adds a rule that says the same, to be changed. */
  public void copy(int rule) {
    change(editor -> editor.copy(table, rule));
  }

  /** Moves a rule by one place. */
  public void move(int rule, int by) {
    change(editor -> editor.move(table, rule, rule + by));
  }

  /** Takes a rule out. */
  public void remove(int rule) {
    change(editor -> editor.remove(table, rule));
  }

  private void change(UnaryOperator<TableEditor> edit) {
    var before = dmn;
    if (keep(edit.apply(TableEditor.of(dmn)).bytes())) {
      former.push(before);
      if (former.size() > UNDONE_AT_MOST) {
        former.removeLast();
      }
    }
  }

  /** Takes the last change of this page back. */
  public void undo() {
    if (keep(former.peek())) {
      former.pop();
    }
  }

  private boolean keep(byte[] file) {
    try {
      office.replace(new ReplaceDraft(name, version, file));
    } catch (ProtocolRefusedException e) {
      refused = RefusedFile.of(e, language.getLocale());
      FacesContext.getCurrentInstance().validationFailed();
      Messages.addGlobal(FacesMessage.SEVERITY_ERROR, msg.of("tables.refused", refused.reason()));
      return false;
    }
    refused = null;
    unproven |= state != VersionState.DRAFT;
    open();
    return true;
  }

  private Wording words() {
    return new Wording(language.getLocale());
  }

  /** The tables there are, by name. */
  public List<DecisionTable> getTables() {
    return model().tables();
  }

  /** A table's name in words. */
  public String title(DecisionTable one) {
    return words().table(one.name());
  }

  /** Whether the viewer may change it as it stands. */
  public boolean isMayChange() {
    return state.open() && actor.get().roles().stream().anyMatch(WRITERS::contains);
  }

  /** Whether nothing proves it, so that nobody may sign it. */
  public boolean isDraft() {
    return state == VersionState.DRAFT;
  }

  /** Whether it was proven until this page changed it. */
  public boolean isUnproven() {
    return unproven && isDraft();
  }

  /** How many changes of this page can be taken back. */
  public int getUndoable() {
    return former.size();
  }

  public TableSheet getSheet() {
    return sheet;
  }

  /** The cell that is being changed; null where none is. */
  public CellForm getCell() {
    return cell;
  }

  /** Why the last change was not taken; null where it was. */
  public RefusedFile getRefused() {
    return refused;
  }

  public VersionState getState() {
    return state;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getTable() {
    return table;
  }

  public void setTable(String table) {
    this.table = table;
  }
}
