package org.coresponse.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
  private static final List<String> VERSION = List.of(Workshop.java(), "-version");

  @TempDir Path home;

  @Test
  void after_the_stop_nothing_is_started() {
    var child = new Child("late", home);
    child.close();
    assertThatThrownBy(() -> child.start(VERSION, Map.of(), home))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void a_tool_that_fails_shows_the_end_of_its_log() throws Exception {
    var child = new Child("tool", home);
    child.start(List.of(Workshop.java(), "-no-such-option"), Map.of(), home);
    assertThatThrownBy(child::finish)
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("tool ended with 1")
        .hasMessageContaining("no-such-option");
  }

  @Test
  void a_pid_that_is_somebody_else_s_by_now_is_left_alone() throws Exception {
    Files.writeString(home.resolve("wildfly.pid"), ProcessHandle.current().pid() + " 1000");
    Files.writeString(home.resolve("keycloak.pid"), "12"); // killed while writing it
    Child.endLeftovers(home);
    assertThat(ProcessHandle.current().isAlive()).isTrue();
    assertThat(home).isEmptyDirectory();
  }
}
