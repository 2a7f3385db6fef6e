package org.coresponse.bench;

import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long one decision of the default protocol takes, against Operaton and Apache KIE as they
 * come, and what it allocates.
 */
final class DecideBench {
  List<Measure> run() throws RunnerException {
    var ours = measure("coresponse", 3, 5);
    var kie = measure("kie", 5, 5);
    var operaton = measure("operaton", 2, 5);
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

  private static RunResult measure(String engine, int warmUp, int seconds) throws RunnerException {
    System.setProperty("java.class.path", classPath());
    var options =
        new OptionsBuilder()
            .include(DecidingEngines.class.getName() + "." + engine)
            .forks(1)
            .warmupIterations(warmUp)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(seconds)
            .measurementTime(TimeValue.seconds(1))
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .build();
    return new Runner(options).runSingle();
  }

  /** That of this JVM; Maven runs benchmarks in a loader of its own, which a fork does not know. */
  private static String classPath() {
    return DecideBench.class.getClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs())
            .map(url -> Path.of(url.getPath()).toString())
            .collect(Collectors.joining(System.getProperty("path.separator")))
        : System.getProperty("java.class.path");
  }
}
