package org.coresponse.bench;

import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * How long one decision of the default protocol takes, against Operaton and Apache KIE as they
 * come, and what it allocates.
 */
final class DecideBench {
  List<Measure> run() throws RunnerException {
    var ours = Forked.run(DecidingEngines.class, "coresponse", 3, 5);
    var kie = Forked.run(DecidingEngines.class, "kie", 5, 5);
    var operaton = Forked.run(DecidingEngines.class, "operaton", 2, 5);
    var time = ours.getPrimaryResult().getScore();
    return List.of(
        new Measure(
            "decide",
            "vs-operaton",
            time,
            "ns",
            "operaton",
            operaton.getPrimaryResult().getScore()),
        new Measure("decide", "vs-kie", time, "ns", "kie", kie.getPrimaryResult().getScore()),
        Measure.alone(
            "decide",
            "alloc",
            ours.getSecondaryResults().get("gc.alloc.rate.norm").getScore(),
            "B/decision"));
  }
}
