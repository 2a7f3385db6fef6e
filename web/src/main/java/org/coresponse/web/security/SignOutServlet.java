package org.coresponse.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.coresponse.presence.PresenceDesk;
import org.coresponse.web.problem.Fault;
import org.coresponse.web.problem.ProblemTexts;
import org.coresponse.web.text.Texts;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Ends the session here and at the identity provider, and comes back to {@code /bye.xhtml}.
 *
 * <p>The way to the provider is a page that moves on by itself, not a redirect: pages send forms
 * under {@code form-action 'self'}, and Chromium holds a redirect that follows a form to the same
 * rule.
 */
public class SignOutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String BYE = "/bye.xhtml";

  @Inject private transient Texts texts;
  @Inject private transient PresenceDesk presence;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (!SameOrigin.sent(request)) {
      Refused.send(request, response, Fault.of(403, "cross-site"));
      return;
    }
    var next = atProvider(request); // needs the tokens that the next two lines drop
    presence.signedOut();
    request.logout();
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    if (next == null) {
      response.sendRedirect(request.getContextPath() + BYE);
    } else {
      moveOn(request, response, next);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Allow", "POST");
    response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }

  /** Where the provider ends its session, or null for one who was not signed in. */
  private static String atProvider(HttpServletRequest request) {
    if (!(request.getUserPrincipal() instanceof OidcPrincipal<?> principal)) {
      return null;
    }
    var context = principal.getOidcSecurityContext();
    if (context.getIDTokenString() == null || context.getToken() == null) {
      return null;
    }
    return address(context.getToken().getIssuer(), context.getIDTokenString(), home(request));
  }

  static String address(String issuer, String idToken, String home) {
    return issuer
        + "/protocol/openid-connect/logout?id_token_hint="
        + URLEncoder.encode(idToken, StandardCharsets.UTF_8)
        + "&post_logout_redirect_uri="
        + URLEncoder.encode(home, StandardCharsets.UTF_8);
  }

  private static String home(HttpServletRequest request) {
    var url = request.getRequestURL();
    url.setLength(url.length() - request.getRequestURI().length());
    return url.append(request.getContextPath()).append(BYE).toString();
  }

  private void moveOn(HttpServletRequest request, HttpServletResponse response, String next)
      throws IOException {
    var language = ProblemTexts.language(request.getHeader("Accept-Language"));
    response.setHeader("Refresh", "0; url=" + next);
    response.setContentType("text/html");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .printf(
            "<!DOCTYPE html><html lang=\"%s\"><head><title>Coresponse</title></head><body><main><p><a href=\"%s\">%s</a></p></main></body></html>",
            language.getLanguage(),
            next.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"),
            texts.of(language, "sign-out.continue"));
  }
}
