package org.coresponse.web.exchange;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.exchange.ImportMappings;
import org.coresponse.exchange.ImportPreviews;
import org.coresponse.exchange.InvalidMappingException;
import org.coresponse.exchange.MappingRow;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;
import org.primefaces.model.file.UploadedFile;

/** Mappings: {@code /app/exchange/mappings.xhtml?name=}; with a name its JSON beside the list. */
@Named
@ViewScoped
@ReportsProblems
public class MappingsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ImportMappings mappings;
  @Inject transient CurrentActor actor;
  @Inject transient PageTexts msg;
  @Inject transient ImportPreviews previews;

  private String name;
  private Integer saved;
  private List<MappingRow> all = List.of();
  private List<MappingRow> versions = List.of();
  private MappingRow chosen;
  private String json;
  private WrongMapping wrong;
  private transient UploadedFile file;
  private final FilePreview preview = new FilePreview();

  /** Reads the list and, where the address names one, the mapping. */
  public void open() {
    all = mappings.mappings();
    if (name != null) {
      chosen = mappings.mapping(name);
      versions = mappings.versions(name);
      json = chosen.json();
      if (saved != null) {
        Messages.addGlobalInfo(msg.of("mappings.saved", chosen.name(), saved));
      }
    }
  }

  /** Begins a new mapping. */
  public void begin() {
    chosen = null;
    versions = List.of();
    json = mappings.blank();
    wrong = null;
    preview.clear();
  }

  /** Saves what is written as a new version of the name that stands in it. */
  public String save() {
    wrong = null;
    try {
      var outcome = mappings.save(json);
      var mapping = outcome.mapping();
      if (!outcome.created()) {
        Messages.addGlobalInfo(msg.of("mappings.same", mapping.name(), mapping.version()));
        return null;
      }
      return "/app/exchange/mappings?faces-redirect=true&name="
          + mapping.name()
          + "&saved="
          + mapping.version();
    } catch (InvalidMappingException e) {
      show(e);
      return null;
    }
  }

  /** Shows the first rows of a file as they would become by what is written, saved or not. */
  public void tryOut() {
    wrong = null;
    try {
      preview.read(previews, json, file);
    } catch (InvalidMappingException e) {
      show(e);
    }
  }

  private void show(InvalidMappingException refused) {
    wrong = WrongMapping.of(refused, json);
    var faces = FacesContext.getCurrentInstance();
    faces.validationFailed();
    var text = msg.of("mappings.wrong", refused.line(), refused.field(), msg.get(refused.reason()));
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  public boolean isMayChange() {
    return actor.get().has(Roles.PROGRAM_MANAGER);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Integer getSaved() {
    return saved;
  }

  public void setSaved(Integer saved) {
    this.saved = saved;
  }

  public List<MappingRow> getAll() {
    return all;
  }

  /** Versions of the chosen one, the newest first. */
  public List<MappingRow> getVersions() {
    return versions;
  }

  /** The mapping that is open; null while a new one is written, and before any. */
  public MappingRow getChosen() {
    return chosen;
  }

  public String getJson() {
    return json;
  }

  /** A browser sends each new line as two characters. */
  public void setJson(String json) {
    this.json = json == null ? null : json.replace("\r\n", "\n");
  }

  /** Why what is written could not be taken, or null. */
  public WrongMapping getWrong() {
    return wrong;
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
}
