package org.coresponse.web.fairness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.coresponse.fairness.OwnShare;
import org.coresponse.fairness.Shares;

/** The viewer's own share of the work, read once for each request that shows it. */
@Named("ownShares")
@RequestScoped
public class OwnShareTable {
  @Inject Shares shares;

  private List<OwnShare> spans;

  public List<OwnShare> getSpans() {
    if (spans == null) {
      spans = shares.own();
    }
    return spans;
  }
}
