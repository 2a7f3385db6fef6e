package org.coresponse.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.coresponse.calltaking.CallDrafts;
import org.coresponse.calltaking.DraftRow;
import org.coresponse.web.faces.ReportsProblems;

/**
 * Lines that dropped, on the board of those who take calls: {@code WEB-INF/parts/dropped.xhtml}.
 */
@Named
@RequestScoped
@ReportsProblems
public class DroppedView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient CallDrafts drafts;

  private transient List<DraftRow> rows;

  /** Makes the line one's own and goes on with it. */
  public String takeOver(UUID draft) {
    drafts.takeOver(draft);
    return "/app/intake/entry?faces-redirect=true&draft=" + draft;
  }

  public List<DraftRow> getRows() {
    if (rows == null) {
      rows = drafts.dropped();
    }
    return rows;
  }
}
