package org.coresponse.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.NoContentException;
import java.io.CharConversionException;
import java.util.List;
import java.util.Map;
import org.coresponse.governance.ProtocolRefusedException;
import org.coresponse.platform.BusinessException;
import org.coresponse.platform.FieldsMissingException;
import org.coresponse.platform.InvalidFieldException;

/** The one place that says what an exception means to whoever asked. */
public final class Faults {
  private Faults() {}

  /**
   * What went wrong; {@link Fault#UNEXPECTED} for all that nobody foresaw. The outermost cause that
   * is known decides, so that what a container wrapped is found inside.
   */
  public static Fault of(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      var known = known(cause);
      if (known != null) {
        return known;
      }
    }
    return Fault.UNEXPECTED;
  }

  /**
   * Whether the trail keeps it: somebody tried what they may not or what a rule forbids. A form
   * wrongly filled in is neither.
   */
  public static boolean refusal(Throwable failure, Fault fault) {
    if (fault.status() == 400 || "invalid-field".equals(fault.code())) {
      return false;
    }
    return Causes.of(failure, BusinessException.class) != null
        || List.of(401, 403, 409, 412).contains(fault.status());
  }

  private static Fault known(Throwable e) {
    if (e instanceof RefusedRequestException refused) {
      return refused.fault();
    }
    if (e instanceof InvalidFieldException field) {
      return Fault.invalid(List.of(FieldFault.of(field.field(), field.reason())));
    }
    if (e instanceof FieldsMissingException missing) {
      return Fault.invalid(
          missing.fields().stream()
              .map(field -> FieldFault.of(field, FieldsMissingException.REASON))
              .toList());
    }
    if (e instanceof ProtocolRefusedException refused) {
      return refusedFile(refused);
    }
    if (e instanceof BusinessException broken) {
      return new Fault(
          broken.problem().kind().status(), broken.problem().code(), broken.args(), List.of());
    }
    if (e instanceof EJBAccessException) {
      return Fault.FORBIDDEN;
    }
    if (e instanceof OptimisticLockException) {
      return Fault.of(409, "changed-meanwhile");
    }
    if (e instanceof ConstraintViolationException form) {
      return ValidationFaults.of(form);
    }
    if (e instanceof org.hibernate.exception.ConstraintViolationException stored
        && stored.getConstraintName() != null) {
      return Fault.of(409, "duplicate");
    }
    return request(e);
  }

  /** What of a DMN file was refused is also said of the field that brought it. */
  private static Fault refusedFile(ProtocolRefusedException refused) {
    var field = new FieldFault("dmn", "invalid.dmn", Map.of("refusal", refused.args().get(0)));
    return new Fault(
        refused.problem().kind().status(),
        refused.problem().code(),
        refused.args(),
        List.of(field));
  }

  private static Fault request(Throwable e) {
    if (e instanceof JsonProcessingException json) {
      return JsonFaults.of(json);
    }
    if (e instanceof BodyTooLargeException tooLarge) {
      return tooLarge.fault();
    }
    if (e instanceof NoContentException) {
      return Fault.BODY_REQUIRED;
    }
    if (e instanceof CharConversionException) {
      return Fault.of(400, "unreadable-body");
    }
    return e instanceof WebApplicationException http
        ? ofStatus(http.getResponse().getStatus())
        : null;
  }

  /** What a bare status of HTTP means. */
  public static Fault ofStatus(int status) {
    return switch (status) {
      case 401 -> Fault.UNAUTHORIZED;
      case 403 -> Fault.FORBIDDEN;
      case 404 -> Fault.NO_SUCH_ADDRESS;
      case 405 -> Fault.of(405, "method-not-allowed");
      case 406 -> Fault.of(406, "not-acceptable");
      case 413 -> Fault.of(413, "too-large", 1024);
      case 415 -> Fault.of(415, "unsupported-media-type");
      default -> status < 500 ? Fault.of(status, "bad-request") : Fault.UNEXPECTED;
    };
  }
}
