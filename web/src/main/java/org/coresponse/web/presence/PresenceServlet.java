package org.coresponse.web.presence;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.coresponse.presence.PresenceDesk;
import org.coresponse.web.problem.Fault;
import org.coresponse.web.security.Refused;
import org.coresponse.web.security.SameOrigin;

/**
 * {@code POST /app/presence}: a page says that it is open, or, {@code covered=true}, that nobody
 * touched it; then the session ends here and at the identity provider, so that whoever comes to the
 * screen next signs in. Not by Faces, as the bell.
 */
public class PresenceServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient PresenceDesk desk;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (!SameOrigin.sent(request)) {
      Refused.send(request, response, Fault.of(403, "cross-site"));
      return;
    }
    if (Boolean.parseBoolean(request.getParameter("covered"))) {
      desk.covered();
      request.logout(); // at the identity provider too
      var session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
    } else {
      desk.seen();
    }
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
