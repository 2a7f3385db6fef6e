package org.coresponse.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.coresponse.platform.Settings;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Ends a session that nobody sits at any more: here, and at the identity provider, where no browser
 * is sent for it. What the provider does not hear ends there by its own idle time, and the page
 * asks for a password all the same.
 */
@ApplicationScoped
public class EndedSession {
  private static final Logger LOG = System.getLogger(EndedSession.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient provider = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  @Inject Settings settings;

  /** Ends the session of a request. */
  public void end(HttpServletRequest request) throws ServletException {
    var idToken =
        request.getUserPrincipal() instanceof OidcPrincipal<?> principal
            ? principal.getOidcSecurityContext().getIDTokenString()
            : null;
    var session = request.getSession(false);
    if (session != null) {
      request.logout();
      session.invalidate();
    }
    if (idToken != null) {
      endAtProvider(idToken);
    }
  }

  private void endAtProvider(String idToken) {
    var address =
        settings.identityProvider()
            + "/protocol/openid-connect/logout?"
            + SignOutServlet.hint(idToken);
    try {
      var asked = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
      var answer = provider.send(asked, BodyHandlers.discarding());
      if (answer.statusCode() >= 400) {
        LOG.log(
            Level.WARNING, "the identity provider did not end a session: {0}", answer.statusCode());
      }
    } catch (IOException e) {
      LOG.log(
          Level.WARNING, "the identity provider is out of reach; its session ends by itself", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
