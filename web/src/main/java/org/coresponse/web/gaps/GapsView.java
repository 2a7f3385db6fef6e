package org.coresponse.web.gaps;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import org.coresponse.credentials.WorkRole;
import org.coresponse.gaps.CoverageGaps;
import org.coresponse.gaps.GapsReport;
import org.coresponse.web.faces.Language;
import org.coresponse.web.faces.ReportsProblems;

/** Calls against coverage: {@code /app/duty/gaps.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class GapsView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int HOURS = 24;
  private static final List<Integer> SPANS = List.of(4, 8, 12, CoverageGaps.MOST_WEEKS);

  @Inject transient CoverageGaps gaps;
  @Inject transient Language language;

  private WorkRole role = WorkRole.CO_RESPONSE;
  private int weeks = SPANS.get(1);
  private GapMeasure measure = GapMeasure.MEAN;
  private GapsReport report;
  private List<HeatGrid.Row> rows = List.of();

  public void load() {
    report = gaps.of(role, weeks);
    show();
  }

  /** The same figures by another measure. */
  public void show() {
    rows = HeatGrid.of(report.hours(), measure);
  }

  public String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, language.getLocale());
  }

  public List<String> getHourNames() {
    return IntStream.range(0, HOURS).mapToObj("%02d"::formatted).toList();
  }

  public List<WorkRole> getRoles() {
    return List.of(WorkRole.CO_RESPONSE, WorkRole.DIVERSION);
  }

  public List<Integer> getSpans() {
    return SPANS;
  }

  public GapMeasure[] getMeasures() {
    return GapMeasure.values();
  }

  /** What the file of the same figures is asked with. */
  public String getQuery() {
    return "role=" + role + "&weeks=" + weeks;
  }

  public WorkRole getRole() {
    return role;
  }

  public void setRole(WorkRole role) {
    this.role = role;
  }

  public int getWeeks() {
    return weeks;
  }

  public void setWeeks(int weeks) {
    this.weeks = weeks;
  }

  public GapMeasure getMeasure() {
    return measure;
  }

  public void setMeasure(GapMeasure measure) {
    this.measure = measure;
  }

  public GapsReport getReport() {
    return report;
  }

  public List<HeatGrid.Row> getRows() {
    return rows;
  }
}
