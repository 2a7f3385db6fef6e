package org.coresponse.web.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coresponse.web.problem.Fault;
import org.coresponse.web.problem.FieldFault;
import org.coresponse.web.problem.RefusedRequestException;

/**
 * The query parameters that a resource method declares, and of which type: its own, and those of
 * its {@link BeanParam}s.
 *
 * <p>Checked before the method is asked, because JAX-RS passes over an unknown parameter (a
 * misspelt filter then lists everything) and answers a number that is none with 404.
 */
final class QueryParameters {
  private final Map<String, Class<?>> declared = new TreeMap<>();

  private QueryParameters() {}

  static QueryParameters of(Method method) {
    var parameters = new QueryParameters();
    for (var parameter : method.getParameters()) {
      parameters.declare(parameter, parameter.getType());
    }
    return parameters;
  }

  private void declare(AnnotatedElement place, Class<?> type) {
    var query = place.getAnnotation(QueryParam.class);
    if (query != null) {
      declared.put(query.value(), type);
    }
    if (place.isAnnotationPresent(BeanParam.class)) {
      bean(type);
    }
  }

  private void bean(Class<?> bean) {
    for (var type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
      for (var field : type.getDeclaredFields()) {
        declare(field, field.getType());
      }
      for (var method : type.getDeclaredMethods()) {
        if (method.getParameterCount() == 1) {
          declare(method, method.getParameterTypes()[0]);
        }
      }
      for (var constructor : type.getDeclaredConstructors()) {
        for (var parameter : constructor.getParameters()) {
          declare(parameter, parameter.getType());
        }
      }
    }
  }

  /**
   * Refuses what was not declared, was given twice, or is not of its type.
   *
   * @throws RefusedRequestException 400, naming each such parameter
   */
  void require(Map<String, List<String>> given) {
    var faults =
        new TreeMap<>(given)
            .entrySet().stream()
                .map(parameter -> fault(parameter.getKey(), parameter.getValue()))
                .filter(fault -> fault != null)
                .toList();
    if (!faults.isEmpty()) {
      var names = faults.stream().map(FieldFault::field).collect(Collectors.joining(", "));
      throw new RefusedRequestException(
          new Fault(400, "invalid-parameter", List.of(names), faults));
    }
  }

  private FieldFault fault(String name, List<String> values) {
    var type = declared.get(name);
    if (type == null) {
      return new FieldFault(
          name, "field.unknown-parameter", Map.of("values", String.join(", ", declared.keySet())));
    }
    if (Collection.class.isAssignableFrom(type)) {
      return null;
    }
    if (values.size() != 1) {
      return FieldFault.of(name, "field.repeated");
    }
    return typed(name, type, values.get(0));
  }

  private static FieldFault typed(String name, Class<?> type, String value) {
    if (type.isEnum() && !constants(type).contains(value)) {
      return new FieldFault(
          name, "field.one-of", Map.of("values", String.join(", ", constants(type))));
    }
    if ((type == int.class || type == Integer.class) && !value.matches("-?\\d{1,9}")) {
      return FieldFault.of(name, "field.integer");
    }
    if ((type == long.class || type == Long.class) && !value.matches("-?\\d{1,18}")) {
      return FieldFault.of(name, "field.integer");
    }
    if ((type == boolean.class || type == Boolean.class) && !value.matches("true|false")) {
      return FieldFault.of(name, "field.boolean");
    }
    var fault = PlainText.fault(value);
    return fault == null ? null : FieldFault.of(name, fault);
  }

  private static List<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(value -> ((Enum<?>) value).name()).toList();
  }
}
