package org.coresponse.bench;

import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** What it takes to tell what a roster breaks after one change, against checking it all anew. */
final class RosterBench {
  List<Measure> run() throws RunnerException {
    var change = Forked.run(RosterChecks.class, "afterOneChange", 5, 5);
    var anew = Forked.run(RosterChecks.class, "allAnew", 5, 5);
    return List.of(
        new Measure(
            "roster",
            "check",
            change.getPrimaryResult().getScore(),
            "ns",
            "all-anew",
            anew.getPrimaryResult().getScore()));
  }
}
