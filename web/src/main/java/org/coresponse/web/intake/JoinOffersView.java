package org.coresponse.web.intake;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.search.SameEvent;
import org.coresponse.search.SameEventQuery;
import org.coresponse.search.SameEventRow;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;

/**
 * Open incidents that the call which is being typed may belong to. {@code
 * WEB-INF/parts/premises/offers.xhtml}.
 */
@Named
@ViewScoped
@ReportsProblems
public class JoinOffersView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient SameEvent sameEvent;
  @Inject transient CommandCheck check;
  @Inject transient DraftView draft;
  @Inject transient PageTexts msg;

  private int newest;
  private List<SameEventRow> offers = List.of();

  /**
   * Looks for what js/premises.js sends: {@code phone}, {@code address}, {@code latitude} and
   * {@code longitude} as they stand in their fields, and {@code look}, its count. Looks run beside
   * one another; an older one that ends after a newer one changes nothing.
   */
  public void look() {
    var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    var latitude = degrees(sent, "latitude", 90);
    var longitude = degrees(sent, "longitude", 180);
    var query =
        new SameEventQuery(
            sent.get("phone"), sent.get("address"), latitude, longitude, draft.getAnswered(), null);
    var found = sameEvent.candidates(check.valid(query));
    take(count(sent), found.stream().filter(SameEventRow::open).toList());
  }

  private synchronized void take(int look, List<SameEventRow> found) {
    if (look >= newest) {
      newest = look;
      offers = found;
    }
  }

  private static int count(Map<String, String> sent) {
    try {
      return Integer.parseInt(sent.getOrDefault("look", ""));
    } catch (NumberFormatException e) {
      throw new InvalidFieldException("look", "invalid.typed");
    }
  }

  /** Null for what is no such angle, or not yet: the field itself says so. */
  private static Double degrees(Map<String, String> sent, String name, int most) {
    try {
      var given = Double.parseDouble(sent.getOrDefault(name, ""));
      return Math.abs(given) <= most ? given : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** What a reader of the screen hears when there are any. */
  public String getSummary() {
    return offers.isEmpty() ? "" : msg.of("same.summary", offers.size());
  }

  public List<SameEventRow> getOffers() {
    return offers;
  }
}
