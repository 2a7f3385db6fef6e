package org.coresponse.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which fields broke a rule of form. Paths lose the method and argument they came through, so that
 * the client reads what it wrote; sentences are taken from our bundles by the constraint's name,
 * since Bean Validation speaks the server's language.
 */
final class ValidationFaults {
  private static final String STANDARD = "jakarta.validation.constraints.";

  private ValidationFaults() {}

  static Fault of(ConstraintViolationException e) {
    if (e.getConstraintViolations() == null || e.getConstraintViolations().isEmpty()) {
      return Fault.UNEXPECTED;
    }
    var fields = new ArrayList<FieldFault>();
    for (var violation : e.getConstraintViolations()) {
      if (ofAnswer(violation)) {
        return Fault.UNEXPECTED;
      }
      fields.add(new FieldFault(path(violation), reason(violation), attributes(violation)));
    }
    fields.sort(Comparator.comparing(FieldFault::field).thenComparing(FieldFault::reason));
    return Fault.invalid(fields);
  }

  /** What we would have answered is wrong, not what was asked. */
  private static boolean ofAnswer(ConstraintViolation<?> violation) {
    for (var node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.RETURN_VALUE) {
        return true;
      }
    }
    return false;
  }

  private static String path(ConstraintViolation<?> violation) {
    var path = new StringBuilder();
    Path.MethodNode method = null;
    Path.ParameterNode parameter = null;
    for (var node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.METHOD) {
        method = node.as(Path.MethodNode.class);
      } else if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.as(Path.ParameterNode.class);
      } else {
        append(path, node);
      }
    }
    if (!path.isEmpty()) {
      return path.toString();
    }
    return parameter == null || method == null
        ? FieldFault.BODY
        : parameter(violation.getRootBeanClass(), method, parameter);
  }

  private static void append(StringBuilder path, Path.Node node) {
    if (node.isInIterable() && node.getIndex() != null) {
      path.append('[').append(node.getIndex()).append(']');
    } else if (node.getKey() != null) {
      path.append('.').append(node.getKey());
    }
    if (node.getKind() == ElementKind.PROPERTY) {
      path.append(path.isEmpty() ? "" : ".").append(node.getName());
    }
  }

  /** The client's name of an argument: of its path or query parameter, or the body. */
  private static String parameter(
      Class<?> bean, Path.MethodNode node, Path.ParameterNode parameter) {
    var types = node.getParameterTypes().toArray(Class<?>[]::new);
    for (var type = bean; type != null; type = type.getSuperclass()) {
      var method = declared(type, node.getName(), types);
      if (method == null) {
        continue;
      }
      for (var annotation : method.getParameterAnnotations()[parameter.getParameterIndex()]) {
        if (annotation instanceof PathParam named) {
          return named.value();
        }
        if (annotation instanceof QueryParam named) {
          return named.value();
        }
      }
    }
    var type = types[parameter.getParameterIndex()];
    var single = type.isPrimitive() || type.getPackageName().startsWith("java.");
    return single ? parameter.getName() : FieldFault.BODY;
  }

  private static Method declared(Class<?> type, String name, Class<?>[] parameters) {
    try {
      return type.getDeclaredMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      return null; // looked for in the super-type next
    }
  }

  private static String reason(ConstraintViolation<?> violation) {
    var template = violation.getMessageTemplate();
    if (!template.startsWith("{") || !template.endsWith("}")) {
      return template;
    }
    var key = template.substring(1, template.length() - 1);
    return key.startsWith(STANDARD)
        ? "constraint." + key.substring(STANDARD.length()).replace(".message", "")
        : key;
  }

  private static Map<String, Object> attributes(ConstraintViolation<?> violation) {
    var values = new HashMap<String, Object>();
    violation
        .getConstraintDescriptor()
        .getAttributes()
        .forEach(
            (name, value) -> {
              if (!List.of("message", "groups", "payload").contains(name)) {
                values.put(name, String.valueOf(value));
              }
            });
    return values;
  }
}
