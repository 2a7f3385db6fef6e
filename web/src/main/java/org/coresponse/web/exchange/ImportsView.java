package org.coresponse.web.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.coresponse.exchange.ImportDesk;
import org.coresponse.exchange.ImportMappings;
import org.coresponse.exchange.ImportPreviews;
import org.coresponse.exchange.ImportReport;
import org.coresponse.exchange.ImportStatus;
import org.coresponse.exchange.Imports;
import org.coresponse.exchange.MappingRow;
import org.coresponse.exchange.Remark;
import org.coresponse.exchange.UnreadableFileException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.LazyRows;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;
import org.primefaces.model.file.UploadedFile;

/** Imports: {@code /app/exchange/imports.xhtml?id=}; with an id its report beside the list. */
@Named
@ViewScoped
@ReportsProblems
public class ImportsView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  @Inject transient ImportDesk desk;
  @Inject transient Imports imports;
  @Inject transient ImportMappings mappings;
  @Inject transient CurrentActor actor;
  @Inject transient PageTexts msg;
  @Inject transient ImportPreviews previews;

  private String id;
  private boolean begun;
  private String mapping;
  private transient UploadedFile file;
  private final FilePreview preview = new FilePreview();
  private List<MappingRow> choices = List.of();
  private List<ImportReport> latest = List.of();
  private ImportReport chosen;
  private LazyRows<Remark> remarks;

  /** Reads the list and, where the address names one, the import. */
  public void open() {
    choices = mappings.mappings();
    read();
    if (id != null) {
      chosen = imports.report(asked());
      readRemarks();
      if (begun) {
        Messages.addGlobalInfo(msg.of("imports.begun", chosen.id()));
      }
    }
  }

  private long asked() {
    if (!id.matches("\\d{1,18}")) {
      throw new NotFoundException("import", "");
    }
    return Long.parseLong(id);
  }

  private void read() {
    latest = imports.imports(new PageRequest(0, SHOWN)).items();
  }

  private void readRemarks() {
    var of = chosen.id();
    remarks = LazyRows.of(page -> imports.remarks(of, page));
  }

  /** Reads how far the imports are; when the one that is shown has ended, all of its report. */
  public void refresh() {
    read();
    if (chosen != null && chosen.status() == ImportStatus.RUNNING) {
      chosen = imports.report(chosen.id());
      if (chosen.status() != ImportStatus.RUNNING) {
        readRemarks();
        PrimeFaces.current().ajax().update("report");
      }
    }
  }

  /** Shows the first rows as they would become. */
  public void tryOut() {
    preview.read(previews, mappings.mapping(mapping).json(), file);
  }

  public String count() {
    return begin(true);
  }

  public String begin() {
    return begin(false);
  }

  private String begin(boolean dryRun) {
    preview.clear();
    try (var content = file.getInputStream()) {
      var report = desk.start(mapping, dryRun, content);
      return "/app/exchange/imports?faces-redirect=true&begun=true&id=" + report.id();
    } catch (IOException e) {
      throw new UnreadableFileException(e);
    }
  }

  public void cancel() {
    chosen = imports.cancel(chosen.id());
    read();
    Messages.addGlobalInfo(msg.of("imports.cancelled", chosen.id()));
  }

  public boolean isMayImport() {
    return actor.get().has(Roles.PROGRAM_MANAGER);
  }

  /** Whether something is going on that the page should follow. */
  public boolean isRunning() {
    return latest.stream().anyMatch(report -> report.status() == ImportStatus.RUNNING)
        || chosen != null && chosen.status() == ImportStatus.RUNNING;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public boolean isBegun() {
    return begun;
  }

  public void setBegun(boolean begun) {
    this.begun = begun;
  }

  public String getMapping() {
    return mapping;
  }

  public void setMapping(String mapping) {
    this.mapping = mapping;
  }

  public UploadedFile getFile() {
    return file;
  }

  public void setFile(UploadedFile file) {
    this.file = file;
  }

  public FilePreview getPreview() {
    return preview;
  }

  public List<MappingRow> getChoices() {
    return choices;
  }

  /** The newest imports. */
  public List<ImportReport> getLatest() {
    return latest;
  }

  public ImportReport getChosen() {
    return chosen;
  }

  public LazyRows<Remark> getRemarks() {
    return remarks;
  }
}
