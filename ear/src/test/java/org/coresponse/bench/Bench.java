package org.coresponse.bench;

import java.nio.file.Path;
import java.util.List;

/** Runs one benchmark. Arguments: its name, the EAR. */
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    var ear = Path.of(arguments[1]);
    List<Measure> measures =
        switch (arguments[0]) {
          case "startup" -> new StartupBench(ear).run();
          case "intake" -> new IntakeBench(ear).run();
          case "board" -> new BoardBench(ear).run();
          case "import" -> new ImportBench(ear).run();
          case "decide" -> new DecideBench().run();
          case "prove" -> new ProveBench().run();
          case "replay" -> new ReplayBench(ear).run();
          case "roster" -> new RosterBench().run();
          case "chaos" -> new ChaosBench(ear).run();
          default ->
              throw new IllegalArgumentException(
                  "no benchmark named "
                      + arguments[0]
                      + "; there are startup, intake, board, import, decide, prove, replay, roster and chaos");
        };
    measures.forEach(System.out::println);
    var wrong = measures.stream().filter(Measure::isWrong).map(Measure::measure).toList();
    if (!wrong.isEmpty()) {
      throw new IllegalStateException("must be 0: " + wrong);
    }
  }
}
