package org.coresponse.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.coresponse.web.problem.RefusedValueException;

/**
 * A point in time: ISO 8601 with its offset, {@code 2026-11-21T14:03:22.15-05:00}. A time without
 * one is nobody's; a bare number could be seconds or milliseconds.
 */
class OffsetInstant extends StdScalarDeserializer<Instant> {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 40;
  private static final int LAST_YEAR = 9999;

  OffsetInstant() {
    super(Instant.class);
  }

  @Override
  public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (Instant) context.handleUnexpectedToken(Instant.class, parser);
    }
    var text = parser.getText();
    try {
      var time = text.length() > LONGEST ? null : OffsetDateTime.parse(text);
      if (time != null && time.getYear() > 0 && time.getYear() <= LAST_YEAR) {
        return time.toInstant();
      }
    } catch (DateTimeException e) {
      throw refused(parser); // without its cause, which repeats what was sent
    }
    throw refused(parser);
  }

  private static RefusedValueException refused(JsonParser parser) {
    return new RefusedValueException(parser, "field.instant");
  }
}
