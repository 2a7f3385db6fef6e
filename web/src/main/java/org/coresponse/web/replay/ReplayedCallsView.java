package org.coresponse.web.replay;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import org.coresponse.platform.NotFoundException;
import org.coresponse.replay.Effect;
import org.coresponse.replay.MoveFilter;
import org.coresponse.replay.ReplayRow;
import org.coresponse.replay.ReplayedCall;
import org.coresponse.replay.ReplayedCalls;
import org.coresponse.replay.Replays;
import org.coresponse.replay.Slice;
import org.coresponse.triage.NatureGroup;
import org.coresponse.web.faces.LazyRows;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Faces;

/** The calls behind a figure of a replay; the address says which. */
@Named
@ViewScoped
@ReportsProblems
public class ReplayedCallsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient Replays replays;
  @Inject transient ReplayedCalls calls;

  private ReplayRow row;
  private MoveFilter filter;
  private LazyRows<ReplayedCall> rows;

  /** Reads the address. */
  public void open() {
    var id = given("id");
    if (id == null || !id.matches("\\d{1,18}")) {
      throw new NotFoundException("replay", "");
    }
    row = replays.replay(Long.parseLong(id));
    filter =
        new MoveFilter(
            new Slice(given("district"), hour(), constant(NatureGroup.class, "nature")),
            given("from"),
            given("to"),
            given("ruleFrom"),
            given("ruleTo"),
            constant(Effect.class, "effect"),
            "true".equals(given("moved")),
            "true".equals(given("differing")),
            "true".equals(given("unanswered")));
    var of = row.id();
    var by = filter;
    rows = LazyRows.of(page -> calls.calls(of, by, page));
  }

  private static String given(String name) {
    return Faces.getRequestParameter(name);
  }

  private static Integer hour() {
    var given = given("hour");
    if (given == null || given.isBlank()) {
      return null;
    }
    if (!given.matches("\\d|1\\d|2[0-3]")) {
      throw new NotFoundException("replay", "");
    }
    return Integer.valueOf(given);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    var given = given(name);
    return given == null || given.isBlank()
        ? null
        : Arrays.stream(type.getEnumConstants())
            .filter(constant -> constant.name().equals(given))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("replay", ""));
  }

  public ReplayRow getRow() {
    return row;
  }

  public MoveFilter getFilter() {
    return filter;
  }

  public LazyRows<ReplayedCall> getRows() {
    return rows;
  }

  /** What follows the address of the same calls as a file. */
  public String getQuery() {
    return ReplayAddress.of(filter).toString();
  }
}
