package org.coresponse.support;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.coresponse.presence.LostSince;
import org.coresponse.presence.PresenceRound;
import org.coresponse.presence.Presences;

/** {@code /it/presence}, in the test WAR only: what other desks ask, and what a watch tells. */
@WebServlet("/presence")
public class PresenceServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  @Inject transient AsSystem system;
  @Inject transient Presences presences;
  @Inject transient PresenceRound round;
  @Inject transient LostSince lostSince;

  /** Answers how it stands with somebody. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var subject = request.getParameter("subject");
    response.getWriter().print(presences.stateOf(List.of(subject)).get(subject));
  }

  /** Tells of somebody, as one more server would. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    var subject = request.getParameter("subject");
    try {
      system.doesOutside(
          () -> {
            round.tell(subject, lostSince.get());
            return null;
          });
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
