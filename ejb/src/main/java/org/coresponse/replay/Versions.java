package org.coresponse.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.coresponse.governance.ProtocolVersions;
import org.coresponse.governance.VersionRow;
import org.coresponse.platform.PageRequest;
import org.coresponse.protocol.Protocol;

/** The versions that can be replayed, whatever their state. */
@ApplicationScoped
class Versions {
  @Inject ProtocolVersions versions;

  /** Names, the newest first. */
  List<String> names() {
    return versions.versions(new PageRequest(0, PageRequest.LARGEST)).items().stream()
        .map(VersionRow::name)
        .toList();
  }

  /** A version as its file stands now: rules and hash are of the same file. */
  Optional<Version> find(String name) {
    if (!versions.has(name)) {
      return Optional.empty();
    }
    var file = versions.file(name);
    return Optional.of(
        new Version(Protocol.load(new ByteArrayInputStream(file.dmn()), name), file.sha256()));
  }
}
