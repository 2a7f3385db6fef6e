package org.coresponse.support;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.coresponse.rings.Bell;
import org.coresponse.rings.Desk;
import org.coresponse.rings.NewRing;
import org.coresponse.rings.RingKind;

/** {@code /it/bell}, in the test WAR only: the bell as other desks ring it. */
@WebServlet("/bell")
public class BellServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  @Inject transient AsSystem system;
  @Inject transient Bell bell;

  /** Rings. */
  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    var desk = request.getParameter("desk");
    var ends = request.getParameter("ends");
    var ring =
        new NewRing(
            RingKind.valueOf(request.getParameter("kind")),
            Long.parseLong(request.getParameter("incident")),
            null,
            request.getParameter("subject"),
            desk == null ? null : Desk.valueOf(desk),
            request.getParameter("occasion"),
            ends == null ? null : Instant.parse(ends));
    act(() -> bell.ring(ring));
  }

  /** The cause is gone. */
  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    var incident = Long.parseLong(request.getParameter("incident"));
    var kind = RingKind.valueOf(request.getParameter("kind"));
    act(() -> bell.overOfIncident(incident, kind));
  }

  private void act(Runnable done) throws ServletException {
    try {
      system.does(
          () -> {
            done.run();
            return null;
          });
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
