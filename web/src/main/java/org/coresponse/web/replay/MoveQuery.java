package org.coresponse.web.replay;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.coresponse.replay.Effect;
import org.coresponse.replay.MoveFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which calls of a replay a client asks for. */
public class MoveQuery extends SliceQuery {
  @QueryParam("from")
  @Parameter(description = "way that was recommended")
  String from;

  @QueryParam("to")
  @Parameter(description = "way that the version recommends, or UNDECIDED")
  String to;

  @QueryParam("ruleFrom")
  @Parameter(description = "rule that decided")
  String ruleFrom;

  @QueryParam("ruleTo")
  @Parameter(description = "rule that decides in the version, or UNDECIDED")
  String ruleTo;

  @QueryParam("effect")
  Effect effect;

  @QueryParam("moved")
  @DefaultValue("false")
  @Parameter(description = "only those that do not come out the same")
  boolean moved;

  @QueryParam("differing")
  @DefaultValue("false")
  @Parameter(
      description = "only those that the version itself decided and does not decide so again")
  boolean differing;

  @QueryParam("unanswered")
  @DefaultValue("false")
  @Parameter(description = "calls that nobody assessed in place of decisions")
  boolean unanswered;

  public MoveFilter asFilter() {
    return new MoveFilter(
        asSlice(), from, to, ruleFrom, ruleTo, effect, moved, differing, unanswered);
  }
}
