package org.coresponse.web.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponse.platform.InvalidFieldException;

/**
 * Which field of a JSON body could not be read, and why: from Jackson's exceptions, whose own texts
 * repeat the input.
 */
final class JsonFaults {
  private JsonFaults() {}

  static Fault of(JsonProcessingException e) {
    if (e instanceof InvalidDefinitionException || e.getProcessor() instanceof JsonGenerator) {
      return Fault.UNEXPECTED; // our record or our answer, not their body
    }
    var field = e instanceof JsonMappingException mapping ? path(mapping) : "";
    var number = Causes.of(e, InputCoercionException.class);
    if (number != null && !field.isEmpty()) {
      return Fault.unreadable(FieldFault.of(field, "field.range"));
    }
    if (Causes.of(e, StreamConstraintsException.class) != null && !field.isEmpty()) {
      return Fault.unreadable(FieldFault.of(field, "field.too-long"));
    }
    if (Causes.of(e, StreamReadException.class) != null
        || Causes.of(e, StreamConstraintsException.class) != null) {
      return malformed(e);
    }
    return e instanceof JsonMappingException mapping ? mapping(mapping, field) : malformed(e);
  }

  private static Fault mapping(JsonMappingException e, String field) {
    if (e instanceof ValueInstantiationException) {
      return constructing(e, field);
    }
    if (e instanceof MismatchedInputException && field.isEmpty()) {
      var said = String.valueOf(e.getOriginalMessage());
      if (said.startsWith("Trailing token")) {
        return malformed(e);
      }
      if (said.startsWith("No content to map")) {
        return Fault.BODY_REQUIRED;
      }
    }
    return Fault.unreadable(reason(e, field.isEmpty() ? FieldFault.BODY : field));
  }

  private static FieldFault reason(JsonMappingException e, String field) {
    if (e instanceof RefusedValueException refused) {
      return FieldFault.of(field, refused.reason());
    }
    if (e instanceof PropertyBindingException) {
      return FieldFault.of(field, "field.unknown");
    }
    if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
      var type = mismatch.getTargetType();
      return type.isEnum()
          ? new FieldFault(field, "field.one-of", Map.of("values", constants(type)))
          : FieldFault.of(field, "field." + word(type));
    }
    return FieldFault.of(field, "field.unacceptable");
  }

  /** A record's own constructor refused what was put in. */
  private static Fault constructing(JsonMappingException e, String field) {
    var invalid = Causes.of(e, InvalidFieldException.class);
    if (invalid == null) {
      return Fault.unreadable(
          FieldFault.of(field.isEmpty() ? FieldFault.BODY : field, "field.unacceptable"));
    }
    var named =
        field.isEmpty() || invalid.field().startsWith(field)
            ? invalid.field()
            : field + "." + invalid.field();
    return Fault.invalid(List.of(FieldFault.of(named, invalid.reason())));
  }

  private static Fault malformed(JsonProcessingException e) {
    var read = Causes.of(e, StreamReadException.class);
    var place = (read == null ? e : read).getLocation();
    return place == null
        ? Fault.of(400, "unreadable-body")
        : Fault.of(400, "malformed", place.getLineNr(), place.getColumnNr());
  }

  /** {@code safety.answers[2].question}. */
  private static String path(JsonMappingException e) {
    var path = new StringBuilder();
    for (var step : e.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  static String constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .collect(Collectors.joining(", "));
  }

  private static String word(Class<?> type) {
    if (type == int.class
        || type == long.class
        || type == short.class
        || type == Integer.class
        || type == Long.class) {
      return "integer";
    }
    if (type == double.class || type == Double.class || type == BigDecimal.class) {
      return "number";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "boolean";
    }
    if (type == String.class) {
      return "text";
    }
    if (type == Instant.class) {
      return "instant";
    }
    if (type == LocalDate.class) {
      return "date";
    }
    return Collection.class.isAssignableFrom(type) ? "list" : "object";
  }
}
