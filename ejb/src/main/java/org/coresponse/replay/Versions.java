package org.coresponse.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.coresponse.protocol.Protocol;

/** The versions that can be replayed: the one that is shipped. */
@ApplicationScoped
class Versions {
  private final Version shipped = new Version(Protocol.durhamCrisisV1(), sha256());

  List<String> names() {
    return List.of(shipped.name());
  }

  Optional<Version> find(String name) {
    return Optional.of(shipped).filter(version -> version.name().equals(name));
  }

  private static String sha256() {
    try (var file = Protocol.class.getResourceAsStream("durham-crisis-v1.dmn")) {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(file.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
