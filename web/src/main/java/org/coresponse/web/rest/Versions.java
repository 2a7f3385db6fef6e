package org.coresponse.web.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.coresponse.web.problem.Fault;
import org.coresponse.web.problem.RefusedRequestException;

/**
 * The version of a thing as HTTP carries it: {@code ETag} on a read, {@code If-Match} on a change.
 * The service compares them and throws {@link org.coresponse.platform.StaleDataException} (412).
 */
public final class Versions {
  private static final Pattern STRONG = Pattern.compile("\"(\\d{1,9})\"");

  private Versions() {}

  public static EntityTag etag(int version) {
    return new EntityTag(Integer.toString(version));
  }

  /**
   * The version that the client read before it asked for a change.
   *
   * @throws RefusedRequestException 428 without {@code If-Match}; 400 when it is not one ETag as we
   *     gave it
   */
  public static int required(HttpHeaders headers) {
    var given = headers.getRequestHeader(HttpHeaders.IF_MATCH);
    if (given == null || given.isEmpty()) {
      throw new RefusedRequestException(Fault.of(Fault.PRECONDITION_REQUIRED, "version-required"));
    }
    var version = STRONG.matcher(given.get(0).strip());
    if (given.size() > 1 || !version.matches()) {
      throw new RefusedRequestException(Fault.of(400, "version-malformed"));
    }
    return Integer.parseInt(version.group(1));
  }
}
