package org.coresponse.web.dispatch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.coresponse.dispatch.Availability;
import org.coresponse.dispatch.CandidateRow;
import org.coresponse.dispatch.Dispatch;
import org.coresponse.protocol.ResponseMode;

/** Everyone who is cleared for one of our ways of answering, once each. */
@RequestScoped
public class Crews {
  @Inject Dispatch dispatch;

  /**
   * One clinician.
   *
   * @param modes what they are cleared for
   * @param until end of the running shift, or null
   */
  public record Crew(
      long id, String name, List<ResponseMode> modes, Availability availability, Instant until)
      implements Serializable {

    public boolean free() {
      return availability.free();
    }

    public boolean busy() {
      return availability.busyWith() != null;
    }

    private Crew and(ResponseMode mode, CandidateRow other) {
      var both = new ArrayList<>(modes);
      both.add(mode);
      return other.availability().obstacles().size() < availability.obstacles().size()
          ? new Crew(id, name, both, other.availability(), other.shiftEndsAt())
          : new Crew(id, name, both, availability, until);
    }
  }

  /** Free ones first, then busy ones, then those who cannot be sent today. */
  public List<Crew> all() {
    var crews = new LinkedHashMap<Long, Crew>();
    for (var mode : List.of(ResponseMode.COR, ResponseMode.CCD_PHONE)) {
      for (var row : dispatch.candidates(mode)) {
        var known = crews.get(row.id());
        crews.put(
            row.id(),
            known == null
                ? new Crew(
                    row.id(), row.name(), List.of(mode), row.availability(), row.shiftEndsAt())
                : known.and(mode, row));
      }
    }
    return crews.values().stream()
        .sorted(
            Comparator.comparing((Crew crew) -> !crew.free())
                .thenComparing(crew -> !crew.busy())
                .thenComparing(Crew::name))
        .toList();
  }
}
