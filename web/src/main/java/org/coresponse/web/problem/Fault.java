package org.coresponse.web.problem;

import java.util.List;

/**
 * What went wrong, before it is put in words.
 *
 * @param status of HTTP
 * @param code stable name; its sentence stands in the bundles under {@code problem.<code>}
 * @param args what the sentence names as {@code {0}} ...
 * @param fields fields that were not taken
 */
public record Fault(int status, String code, List<Object> args, List<FieldFault> fields) {
  public static final int UNPROCESSABLE = 422;
  public static final int PRECONDITION_REQUIRED = 428;

  /** Something broke that the asker can do nothing about. */
  public static final Fault UNEXPECTED = of(500, "internal-error");

  public static final Fault UNAUTHORIZED = of(401, "unauthorized");
  public static final Fault FORBIDDEN = of(403, "forbidden");
  public static final Fault NO_SUCH_ADDRESS = of(404, "no-such-address");
  public static final Fault BODY_REQUIRED = of(400, "body-required");

  public Fault {
    args = List.copyOf(args);
    fields = List.copyOf(fields);
  }

  public static Fault of(int status, String code, Object... args) {
    return new Fault(status, code, List.of(args), List.of());
  }

  /** Fields whose form cannot be read: 400. */
  public static Fault unreadable(FieldFault field) {
    return new Fault(400, "unreadable-field", List.of(field.field()), List.of(field));
  }

  /** Fields that can be read, but break a rule: 422. */
  public static Fault invalid(List<FieldFault> fields) {
    var names = fields.stream().map(FieldFault::field).distinct().sorted().toList();
    return new Fault(UNPROCESSABLE, "invalid-field", List.of(String.join(", ", names)), fields);
  }

  /** Whether something here failed, rather than that something was refused. */
  public boolean unexpected() {
    return status >= 500;
  }
}
