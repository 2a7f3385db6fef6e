package org.coresponse.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * The default protocol as an ordinary DMN editor keeps it: opened in the modeler of dmn-js 17.10.2,
 * its first rule of scene safety described as "seen by an editor", and saved.
 */
class SavedByEditorTest {
  @Test
  void what_an_editor_saves_is_the_same_protocol() throws IOException {
    var saved = saved();
    var diff = ProtocolDiff.of(Protocol.durhamCrisisV1(), saved);
    assertThat(diff.rules()).isEmpty();
    assertThat(diff.inputs()).isEmpty();
    assertThat(diff.tables()).isEmpty();
    assertThat(diff.policies()).isEmpty();
    assertThat(diff.changed()).isZero();
  }

  @Test
  void what_is_always_asked_stays_so() throws IOException {
    assertThat(Asking.of(saved()).always())
        .containsExactlyInAnyOrderElementsOf(Asking.of(Protocol.durhamCrisisV1()).always())
        .contains("medical", "weapon", "violenceNow");
  }

  private static Protocol saved() throws IOException {
    try (var file = SavedByEditorTest.class.getResourceAsStream("saved-by-dmn-js.dmn")) {
      return Protocol.load(file, "saved");
    }
  }
}
