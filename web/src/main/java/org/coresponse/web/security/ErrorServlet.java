package org.coresponse.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.coresponse.security.CurrentRequest;
import org.coresponse.web.problem.Fault;
import org.coresponse.web.problem.Faults;
import org.coresponse.web.problem.Problem;
import org.coresponse.web.problem.ProblemTexts;

/**
 * Answers what the container or a filter refused: a problem document to REST, a bare status to a
 * page's ajax call (which then offers to sign in again and keeps what was typed), the shell's page
 * to a browser. Refusals of identity go into the trail.
 *
 * <p>Pages find the fault as {@code #{requestScope.problem}}, a {@link Problem}.
 */
public class ErrorServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String CHALLENGE = "WWW-Authenticate";

  @Inject private transient Refusals refusals;
  @Inject private transient RequestedAct act;
  @Inject private transient ProblemTexts texts;
  @Inject private transient CurrentRequest current;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var address = Address.of(request);
    var fault = fault(request, address);
    if (fault.status() == 401 || fault.status() == 403) {
      refusals.record(act.what(), fault.code(), act.number());
    }
    response.setStatus(fault.status());
    response.setHeader("Cache-Control", "no-store");
    var problem = texts.problem(fault, request.getHeader("Accept-Language"), current.id());
    if (address.isRest() || wantsJson(request)) {
      document(request, response, problem);
    } else if (request.getHeader("Faces-Request") == null && !address.isPush()) {
      request.setAttribute("problem", problem);
      request
          .getRequestDispatcher("/WEB-INF/errors/" + page(fault.status()) + ".xhtml")
          .forward(new AskedAfresh(request), response);
    }
  }

  private static Fault fault(HttpServletRequest request, Address address) {
    var named = Refused.of(request);
    if (named != null) {
      return named;
    }
    var status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : 404; // asked for directly: there is nothing here
    return decided(status, address.isGuarded());
  }

  /**
   * The constraint that closes all the rest answers 403; to whoever asks, such an address is not
   * there.
   */
  static Fault decided(int status, boolean guarded) {
    return status == 403 && !guarded ? Fault.NO_SUCH_ADDRESS : Faults.ofStatus(status);
  }

  static String page(int status) {
    return switch (status) {
      case 401, 403 -> String.valueOf(status);
      default -> status < 500 ? "404" : "500";
    };
  }

  private static boolean wantsJson(HttpServletRequest request) {
    var accept = request.getHeader("Accept");
    return accept != null && accept.contains("json") && !accept.contains("html");
  }

  /**
   * The container's challenge says why it refused a token, in a JWT library's words; ours says only
   * that it did.
   */
  private static void document(
      HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    if (problem.status() == 401) {
      response.setHeader(
          CHALLENGE,
          request.getHeader("Authorization") == null
              ? "Bearer realm=\"coresponse\""
              : "Bearer realm=\"coresponse\", error=\"invalid_token\"");
    }
    response.setHeader(SecurityHeadersFilter.POLICY, SecurityHeadersFilter.NOTHING);
    var body = problem.json();
    response.setContentType(Problem.MEDIA_TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
