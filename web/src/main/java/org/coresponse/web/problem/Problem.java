package org.coresponse.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/**
 * A problem document as RFC 9457 has it.
 *
 * @param type {@code urn:coresponse:problem:<code>}, never changed once published
 * @param title what the status means, in the reader's language
 * @param detail what happened this time, in the reader's language
 * @param instance {@code urn:uuid:<request id>}, to be quoted to the help desk
 * @param errors fields that were not taken; left out when there are none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    List<FieldError> errors) {
  public static final String MEDIA_TYPE = "application/problem+json";
  public static final String TYPE = "urn:coresponse:problem:";

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  public Problem {
    errors = List.copyOf(errors);
  }

  /**
   * One field that was not taken.
   *
   * @param field its path as the client named it: {@code location.latitude}
   */
  public record FieldError(String field, String message) {}

  /** The document in UTF-8, for servlets and REST alike. */
  public byte[] json() {
    try {
      return JSON.writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of strings can always be written", e);
    }
  }
}
