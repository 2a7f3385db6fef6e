package org.coresponse.web.clinicians;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.coresponse.credentials.ReceivedFile;
import org.coresponse.platform.InvalidFieldException;

/** Files that come in as one part of a form and go out as attachments, never within a page. */
final class Attachment {
  private Attachment() {}

  /**
   * Reads a part no further than a file may be long, and keeps it.
   *
   * @param keep takes name and content
   * @return 201 with what was kept
   * @throws InvalidFieldException without the part, or without what it is put to
   */
  static Response received(
      String field, Long of, EntityPart file, BiFunction<String, byte[], Object> keep)
      throws IOException {
    if (of == null) {
      throw new InvalidFieldException(field, "constraint.NotNull");
    }
    if (file == null) {
      throw new InvalidFieldException("file", "constraint.NotNull");
    }
    try (var content = file.getContent()) {
      var bytes = content.readNBytes(ReceivedFile.LARGEST + 1);
      var name = file.getFileName().orElse("evidence");
      return Response.status(201).entity(keep.apply(name, bytes)).build();
    }
  }

  static Response sent(String name, byte[] bytes) {
    var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(bytes, MediaType.APPLICATION_OCTET_STREAM)
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
        .header("Cache-Control", "no-store")
        .build();
  }
}
