package org.coresponse.web.fairness;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.fairness.Shares;
import org.coresponse.fairness.SharesReport;
import org.coresponse.web.faces.ReportsProblems;

/** How work is spread: {@code /app/duty/fairness.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class FairnessView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient Shares shares;

  private int weeks = Shares.SPANS.get(1);
  private SharesReport report;

  public void load() {
    report = shares.of(weeks);
  }

  public List<Integer> getSpans() {
    return Shares.SPANS;
  }

  public int getWeeks() {
    return weeks;
  }

  public void setWeeks(int weeks) {
    this.weeks = weeks;
  }

  public SharesReport getReport() {
    return report;
  }
}
