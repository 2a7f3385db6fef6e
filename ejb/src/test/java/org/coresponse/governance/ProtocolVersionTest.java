package org.coresponse.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.coresponse.protocol.Protocol;
import org.coresponse.security.Actor;
import org.junit.jupiter.api.Test;

class ProtocolVersionTest {
  private static final Instant NOW = Instant.parse("2026-11-26T17:00:00Z");
  private static final Actor WRITER = person("writer");
  private static final Actor ABRAMS = person("abrams");
  private static final Actor DOYLE = person("doyle");
  private static final Actor MADDOX = person("maddox");

  private final ProtocolVersion version =
      new ProtocolVersion("DUR-CRISIS v2", file("1"), NOW, WRITER);

  @Test
  void the_third_signature_of_three_people_makes_it_signed() {
    version.proven();
    assertThat(version.sign(Capacity.CLINICAL_SUPERVISOR, ABRAMS, NOW)).isTrue();
    assertThat(version.sign(Capacity.POLICE_OFFICER, DOYLE, NOW)).isTrue();
    assertThat(version.state()).isEqualTo(VersionState.PROVEN);
    assertThat(version.sign(Capacity.PROGRAM_MANAGER, MADDOX, NOW)).isTrue();
    assertThat(version.state()).isEqualTo(VersionState.SIGNED);
  }

  @Test
  void a_draft_is_signed_by_nobody() {
    assertThatThrownBy(() -> version.sign(Capacity.POLICE_OFFICER, DOYLE, NOW))
        .isInstanceOf(NotProvenException.class);
  }

  @Test
  void nobody_signs_twice_in_whatever_capacity() {
    version.proven();
    version.sign(Capacity.CLINICAL_SUPERVISOR, ABRAMS, NOW);
    assertThat(version.sign(Capacity.CLINICAL_SUPERVISOR, ABRAMS, NOW)).isFalse();
    assertThatThrownBy(() -> version.sign(Capacity.PROGRAM_MANAGER, ABRAMS, NOW))
        .isInstanceOf(SignedAlreadyException.class);
    assertThatThrownBy(() -> version.sign(Capacity.CLINICAL_SUPERVISOR, MADDOX, NOW))
        .isInstanceOf(SignedAlreadyException.class);
    assertThat(version.signatures()).hasSize(1);
  }

  @Test
  void whoever_wrote_any_of_its_files_does_not_sign_it() {
    version.replace(file("2"), NOW, MADDOX);
    version.proven();
    assertThatThrownBy(() -> version.sign(Capacity.PROGRAM_MANAGER, WRITER, NOW))
        .isInstanceOf(OwnProtocolException.class);
    assertThatThrownBy(() -> version.sign(Capacity.PROGRAM_MANAGER, MADDOX, NOW))
        .isInstanceOf(OwnProtocolException.class);
  }

  @Test
  void another_file_makes_it_a_draft_without_signatures() {
    signed();
    version.replace(file("2"), NOW, WRITER);
    assertThat(version.state()).isEqualTo(VersionState.DRAFT);
    assertThat(version.signatures()).isEmpty();
  }

  @Test
  void nothing_decides_before_the_third_signature() {
    version.proven();
    version.sign(Capacity.POLICE_OFFICER, DOYLE, NOW);
    assertThatThrownBy(() -> version.goLive(NOW, MADDOX)).isInstanceOf(NotSignedException.class);
  }

  @Test
  void what_is_or_was_live_is_changed_by_nobody() {
    signed();
    version.goLive(NOW, MADDOX);
    assertThatThrownBy(() -> version.replace(file("2"), NOW, WRITER))
        .isInstanceOf(VersionNotOpenException.class);
    assertThatThrownBy(() -> version.goLive(NOW, MADDOX))
        .isInstanceOf(VersionNotOpenException.class);
    version.retire("Replaced by version 3.", NOW, MADDOX);
    assertThat(version.state()).isEqualTo(VersionState.RETIRED);
    assertThatThrownBy(() -> version.replace(file("2"), NOW, WRITER))
        .isInstanceOf(VersionNotOpenException.class);
    assertThatThrownBy(() -> version.retire("Once more, again.", NOW, MADDOX))
        .isInstanceOf(NotLiveException.class);
  }

  @Test
  void a_draft_cannot_be_retired() {
    assertThatThrownBy(() -> version.retire("Not wanted any more.", NOW, MADDOX))
        .isInstanceOf(NotLiveException.class);
  }

  private void signed() {
    version.proven();
    version.sign(Capacity.CLINICAL_SUPERVISOR, ABRAMS, NOW);
    version.sign(Capacity.POLICE_OFFICER, DOYLE, NOW);
    version.sign(Capacity.PROGRAM_MANAGER, MADDOX, NOW);
  }

  private static CheckedFile file(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return new CheckedFile(bytes, CheckedFile.sha256(bytes), Protocol.durhamCrisisV1());
  }

  private static Actor person(String subject) {
    return new Actor(subject, subject, Set.of(), "/city/community-safety");
  }

  static byte[] shipped() throws IOException {
    try (var file = Protocol.class.getResourceAsStream("durham-crisis-v1.dmn")) {
      return file.readAllBytes();
    }
  }
}
