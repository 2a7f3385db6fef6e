package org.coresponse.bench;

import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** One method measured by JMH in a JVM of its own. */
final class Forked {
  private Forked() {}

  static RunResult run(Class<?> of, String method, int warmUp, int seconds) throws RunnerException {
    System.setProperty("java.class.path", classPath());
    var options =
        new OptionsBuilder()
            .include(of.getName() + "." + method)
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
    return Forked.class.getClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs())
            .map(url -> Path.of(url.getPath()).toString())
            .collect(Collectors.joining(System.getProperty("path.separator")))
        : System.getProperty("java.class.path");
  }
}
