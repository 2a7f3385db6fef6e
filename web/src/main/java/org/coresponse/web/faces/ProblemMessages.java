package org.coresponse.web.faces;

import jakarta.annotation.Priority;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.Serializable;
import org.coresponse.intake.CallNumber;
import org.coresponse.platform.BusinessException;
import org.coresponse.platform.FieldsMissingException;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.PlatformProblem;
import org.coresponse.platform.ProblemCode.Kind;
import org.coresponse.web.problem.Faults;
import org.coresponse.web.problem.ProblemTexts;
import org.coresponse.web.security.Refusals;
import org.coresponse.web.text.Texts;

/**
 * Turns a broken rule into one message in the viewer's language and one line of the trail; the null
 * outcome keeps the page.
 *
 * <p>What was not found when a page opens is the 404 page, not a message on an empty page. A
 * refused role and everything unforeseen go on to {@link PageFailures}.
 */
@Interceptor
@ReportsProblems
@Priority(Interceptor.Priority.APPLICATION)
public class ProblemMessages implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient Texts texts;
  @Inject transient Language language;
  @Inject transient ProblemTexts problems;
  @Inject transient Refusals refusals;

  @AroundInvoke
  Object run(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (BusinessException broken) {
      report(broken, name(call));
    } catch (ConstraintViolationException invalid) {
      report(invalid, name(call));
    } catch (EJBAccessException refused) {
      throw refused;
    } catch (EJBException failed) {
      var invalid = Causes.find(failed, ConstraintViolationException.class);
      if (invalid != null && !Faults.of(invalid).unexpected()) {
        report(invalid, name(call));
      } else if (Causes.find(failed, OptimisticLockException.class) != null) {
        reportStale(name(call));
      } else {
        throw failed;
      }
    }
    return call.getMethod().getReturnType() == boolean.class ? Boolean.FALSE : null;
  }

  private void report(BusinessException broken, String act) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    refusals.record(act, broken.problem().code(), number(faces));
    var kind = broken.problem().kind();
    if (kind == Kind.NOT_FOUND && !faces.isPostback()) {
      PageFailures.answer(faces, kind.status());
    } else if (broken instanceof InvalidFieldException invalid) {
      FieldMessages.add(faces, invalid.field(), texts.of(language.getLocale(), invalid.reason()));
    } else if (broken instanceof FieldsMissingException missing) {
      var sentence = texts.of(language.getLocale(), FieldsMissingException.REASON);
      missing.fields().forEach(field -> FieldMessages.add(faces, field, sentence));
    } else {
      FieldMessages.add(faces, null, texts.problem(language.getLocale(), broken));
    }
  }

  /** Second net: the form of the page has its own checks. */
  private void report(ConstraintViolationException invalid, String act) {
    var faces = FacesContext.getCurrentInstance();
    refusals.record(act, PlatformProblem.INVALID_FIELD.code(), number(faces));
    for (var refused : problems.errors(Faults.of(invalid), language.getLocale())) {
      FieldMessages.add(faces, refused.field(), refused.message());
    }
  }

  private void reportStale(String act) {
    var faces = FacesContext.getCurrentInstance();
    refusals.record(act, PlatformProblem.STALE.code(), number(faces));
    FieldMessages.add(faces, null, texts.of(language.getLocale(), "problem.stale"));
  }

  /** Number of the call or incident that the page is about, or null. */
  private static String number(FacesContext faces) {
    return ViewMetadata.getViewParameters(faces.getViewRoot()).stream()
        .filter(parameter -> "number".equals(parameter.getName()))
        .map(parameter -> parameter.getStringValue(faces))
        .filter(value -> value != null && CallNumber.looksLike(value))
        .findFirst()
        .orElse(null);
  }

  /** The view and its act, also where the view has the act from what it extends. */
  private static String name(InvocationContext call) {
    Class<?> view = call.getTarget().getClass();
    while (view.getSimpleName().contains("$")) { // made by the container
      view = view.getSuperclass();
    }
    return view.getSimpleName() + "." + call.getMethod().getName();
  }
}
