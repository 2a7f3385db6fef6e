package org.coresponse.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.coresponse.web.problem.RefusedValueException;

/**
 * A number written as a number. Jackson would take {@code "NaN"} for a latitude, and 1e999 for
 * infinity.
 */
class FiniteNumber extends StdScalarDeserializer<Double> {
  private static final long serialVersionUID = 1L;

  FiniteNumber(Class<Double> type) {
    super(type);
  }

  @Override
  public Double deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)
        && !parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
      return (Double) context.handleUnexpectedToken(handledType(), parser);
    }
    var number = parser.getDoubleValue();
    if (!Double.isFinite(number)) {
      throw new RefusedValueException(parser, "field.range");
    }
    return number;
  }

  @Override
  public Double getNullValue(DeserializationContext context) throws JsonMappingException {
    return handledType().isPrimitive()
        ? context.reportInputMismatch(this, "null for a primitive number")
        : null;
  }
}
