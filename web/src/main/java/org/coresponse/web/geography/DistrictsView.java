package org.coresponse.web.geography;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.coresponse.geography.DistrictMaps;
import org.coresponse.geography.DistrictRow;
import org.coresponse.geography.Districts;
import org.coresponse.geography.LoadBeats;
import org.coresponse.geography.MapRow;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.PageRequest;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;
import org.primefaces.model.file.UploadedFile;

/** The maps of beats: {@code /app/geography/districts.xhtml?id=}; without an id the current one. */
@Named
@ViewScoped
@ReportsProblems
public class DistrictsView implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What the page says after it was done: {@code districts.<done>}. */
  private static final Set<String> DONE = Set.of("loaded", "known", "current");

  @Inject transient DistrictMaps maps;
  @Inject transient Districts districts;
  @Inject transient CommandCheck check;
  @Inject transient PageTexts msg;

  private String id;
  private String done;
  private MapRow shown;
  private List<DistrictRow> rows = List.of();
  private List<MapRow> history = List.of();
  private String name;
  private String beatProperty;
  private String districtProperty;
  private transient UploadedFile file;

  /** Reads the map to show and those there are. */
  public void open() {
    history = maps.maps(new PageRequest(0, PageRequest.LARGEST)).items();
    var wanted = id == null ? districts.currentMap().orElse(null) : Long.valueOf(asked());
    if (wanted != null) {
      shown = maps.map(wanted);
      rows = maps.districts(wanted);
    }
    if (done != null && DONE.contains(done) && shown != null) {
      Messages.addGlobalInfo(msg.of("districts." + done, shown.name()));
    }
  }

  private long asked() {
    if (!id.matches("\\d{1,18}")) {
      throw new NotFoundException("district-map", "");
    }
    return Long.parseLong(id);
  }

  /** Loads the file and shows what is in it; it does not hold yet. */
  public String load() {
    var command =
        new LoadBeats(
            name, file == null ? null : file.getContent(), beatProperty, districtProperty, false);
    var loaded = maps.load(check.valid(command));
    return show(loaded.map().id(), loaded.created() ? "loaded" : "known");
  }

  public String makeCurrent() {
    maps.makeCurrent(shown.id());
    return show(shown.id(), "current");
  }

  private static String show(long map, String done) {
    return "/app/geography/districts?faces-redirect=true&id=" + map + "&done=" + done;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done;
  }

  public MapRow getShown() {
    return shown;
  }

  public List<DistrictRow> getRows() {
    return rows;
  }

  public List<MapRow> getHistory() {
    return history;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getBeatProperty() {
    return beatProperty;
  }

  public void setBeatProperty(String beatProperty) {
    this.beatProperty = beatProperty;
  }

  public String getDistrictProperty() {
    return districtProperty;
  }

  public void setDistrictProperty(String districtProperty) {
    this.districtProperty = districtProperty;
  }

  public UploadedFile getFile() {
    return file;
  }

  public void setFile(UploadedFile file) {
    this.file = file;
  }
}
