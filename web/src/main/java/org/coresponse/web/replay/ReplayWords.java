package org.coresponse.web.replay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.replay.MoveFilter;
import org.coresponse.replay.Recommended;
import org.coresponse.replay.Slice;
import org.coresponse.triage.NatureGroup;
import org.coresponse.web.faces.EnumLabels;
import org.coresponse.web.faces.PageTexts;

/** A replay in the viewer's words. */
@Named("replayWords")
@RequestScoped
public class ReplayWords {
  @Inject EnumLabels labels;
  @Inject PageTexts msg;

  /** A way to answer by its name. */
  public String way(String name) {
    return MoveFilter.UNDECIDED.equals(name)
        ? msg.get("replay.undecided")
        : labels.get(ResponseMode.valueOf(name));
  }

  /** What goes first and what in addition: {@code Co-response + Clinician by phone}. */
  public String ways(Recommended outcome) {
    if (outcome == null) {
      return msg.get("replay.undecided");
    }
    var also = outcome.also().stream().map(labels::get).collect(Collectors.joining(" + "));
    return labels.get(outcome.mode()) + (also.isEmpty() ? "" : " + " + also);
  }

  /** A figure as the viewer writes it: {@code 1,226,000}. */
  public String number(Object figure) {
    return msg.of("replay.number", figure);
  }

  /** A rule by its code. */
  public String rule(String code) {
    return MoveFilter.UNDECIDED.equals(code) ? msg.get("replay.undecided") : code;
  }

  public String district(String key) {
    return Slice.NO_DISTRICT.equals(key) ? msg.get("replay.noDistrict") : key;
  }

  /** {@code 14:00 to 14:59}. */
  public String hour(Object key) {
    var hour = "%02d".formatted(Integer.valueOf(String.valueOf(key)));
    return msg.of("replay.hour", hour);
  }

  public String nature(String key) {
    return labels.get(NatureGroup.valueOf(key));
  }
}
