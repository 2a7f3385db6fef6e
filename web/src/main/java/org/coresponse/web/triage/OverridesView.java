package org.coresponse.web.triage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.coresponse.platform.NotFoundException;
import org.coresponse.review.OverrideDetails;
import org.coresponse.review.OverrideReviews;
import org.coresponse.review.OverrideToReview;
import org.coresponse.review.ReviewOverride;
import org.coresponse.review.ReviewState;
import org.coresponse.review.ReviewVerdict;
import org.coresponse.triage.OverrideReviewedException;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.LazyRows;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** Overrides for a supervisor to review: a list, and one where the address names one. */
@Named
@ViewScoped
@ReportsProblems
public class OverridesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient OverrideReviews reviews;
  @Inject transient CommandCheck check;
  @Inject transient PageTexts msg;

  private String id;
  private ReviewState state = ReviewState.OPEN;
  private boolean newestFirst;
  private OverrideDetails chosen;
  private LazyRows<OverrideToReview> rows;
  private ReviewVerdict verdict;
  private String comment;

  /** Reads the list and, where the address names one, the override. */
  public void load() {
    chosen = id == null ? null : reviews.details(number());
    list();
  }

  /** Reads the list anew, as its state and order now are. */
  public void list() {
    var which = state;
    var oldestFirst = !newestFirst;
    rows = LazyRows.of(page -> reviews.overrides(which, oldestFirst, page));
  }

  /** Adds the review; where somebody was quicker, theirs is shown. */
  public void review() {
    var command = new ReviewOverride(chosen.line().id(), chosen.reviews().size(), verdict, comment);
    try {
      chosen = reviews.review(check.valid(command));
    } catch (OverrideReviewedException quicker) {
      chosen = reviews.details(chosen.line().id());
      throw quicker;
    }
    verdict = null;
    comment = null;
    list();
    Messages.addGlobalInfo(msg.get("overrides.reviewed"));
  }

  private long number() {
    if (!id.matches("\\d{1,18}")) {
      throw new NotFoundException("override", "");
    }
    return Long.parseLong(id);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public ReviewState getState() {
    return state;
  }

  public void setState(ReviewState state) {
    this.state = state;
  }

  public ReviewState[] getStates() {
    return ReviewState.values();
  }

  public boolean isNewestFirst() {
    return newestFirst;
  }

  public void setNewestFirst(boolean newestFirst) {
    this.newestFirst = newestFirst;
  }

  public OverrideDetails getChosen() {
    return chosen;
  }

  public LazyRows<OverrideToReview> getRows() {
    return rows;
  }

  public ReviewVerdict getVerdict() {
    return verdict;
  }

  public void setVerdict(ReviewVerdict verdict) {
    this.verdict = verdict;
  }

  public ReviewVerdict[] getVerdicts() {
    return ReviewVerdict.values();
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment == null ? null : comment.replace("\r\n", "\n");
  }
}
