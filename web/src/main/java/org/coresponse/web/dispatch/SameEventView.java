package org.coresponse.web.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponse.intake.CallDetails;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentMerge;
import org.coresponse.intake.MergeIncidents;
import org.coresponse.intake.SplitCall;
import org.coresponse.search.SameEvent;
import org.coresponse.search.SameEventRow;
import org.coresponse.web.faces.EnumLabels;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;

/**
 * Other incidents that may be the same event as the one of the page, and its calls that are not.
 */
@Named
@ViewScoped
@ReportsProblems
public class SameEventView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient SameEvent sameEvent;
  @Inject transient IncidentMerge merge;
  @Inject transient Acts acts;
  @Inject transient PageTexts msg;
  @Inject transient EnumLabels labels;
  @Inject transient IncidentView page;

  private List<SameEventRow> offers = List.of();

  /** Looks for them, for those who may join them. */
  public void read() {
    var incident = page.getIncident();
    if (incident == null || !acts.isTake() || !incident.open()) {
      return;
    }
    var found = new LinkedHashMap<String, SameEventRow>();
    for (var call : incident.calls()) {
      sameEvent
          .candidates(new CallNumber(call.number()))
          .forEach(row -> found.putIfAbsent(row.incident(), row));
    }
    offers = List.copyOf(found.values());
  }

  public String join(SameEventRow offer) {
    var incident = page.getIncident();
    var survivor =
        merge.merge(
            new MergeIncidents(
                new CallNumber(incident.number()),
                new CallNumber(offer.incident()),
                incident.version()));
    return IncidentView.again(survivor.value(), "merged");
  }

  public String split(CallDetails call) {
    var incident = page.getIncident();
    var own =
        merge.split(
            new SplitCall(
                new CallNumber(incident.number()),
                new CallNumber(call.number()),
                incident.version()));
    return IncidentView.again(own.value(), "split");
  }

  /** Why it is offered: {@code Same number, 40 m away}. */
  public String why(SameEventRow offer) {
    var reasons = offer.reasons().stream().map(labels::get);
    var distance =
        offer.meters() == null
            ? Stream.<String>empty()
            : Stream.of(msg.of("same.meters", offer.meters()));
    return Stream.concat(reasons, distance).collect(Collectors.joining(" · "));
  }

  public List<SameEventRow> getOffers() {
    return offers;
  }
}
