package org.coresponse.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.coresponse.platform.CityClock;
import org.coresponse.proof.Invariants;
import org.coresponse.proof.ProofReport;
import org.junit.jupiter.api.Test;

class ProofWorkTest {
  private static final String V2 = "DUR-CRISIS v2";

  private final ProofRuns runs = new ProofRuns();
  private final List<ProofReport> kept = new ArrayList<>();

  @Test
  void a_proof_that_is_cancelled_keeps_nothing_and_the_next_one_runs_to_its_end() {
    assertThat(runs.begin(V2, "a")).isTrue();
    assertThat(runs.begin(V2, "a")).as("while it runs, it is the same").isFalse();
    runs.cancel(V2);
    work().proveNow(V2, "a", "sub", "Somebody");
    assertThat(kept).isEmpty();
    assertThat(runs.of(V2)).isEmpty();

    assertThat(runs.begin(V2, "a")).isTrue();
    work().proveNow(V2, "a", "sub", "Somebody");
    assertThat(kept).hasSize(1);
    assertThat(runs.of(V2)).isEmpty();
  }

  @Test
  void only_the_file_that_was_worked_on_is_cancelled() {
    runs.begin(V2, "a");
    runs.cancel(V2);
    runs.begin(V2, "b");
    assertThat(runs.cancelled(V2, "b")).isFalse();
    runs.end(V2, "b");
    runs.cancel(V2);
    assertThat(runs.cancelled(V2, "b")).as("nothing ran").isFalse();
  }

  private ProofWork work() {
    var work = new ProofWork();
    work.runs = runs;
    work.clock = new CityClock();
    work.store =
        new ProofStore() {
          @Override
          public Question question(String name, String sha256) {
            try {
              return new Question(ProtocolVersionTest.shipped(), Invariants.shipped());
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }

          @Override
          public void keep(String name, ProofReport report, String by, String byName) {
            kept.add(report);
          }
        };
    return work;
  }
}
