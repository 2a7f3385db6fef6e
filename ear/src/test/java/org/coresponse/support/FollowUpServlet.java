package org.coresponse.support;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.coresponse.followups.FollowUpLevel;
import org.coresponse.followups.FollowUps;
import org.coresponse.followups.OpenFollowUp;

/**
 * {@code /it/follow-ups}, in the test WAR only: a follow-up, as the record of a response opens it.
 */
@WebServlet("/follow-ups")
public class FollowUpServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  @Inject transient AsSystem system;
  @Inject transient FollowUps followUps;

  /** Answers its id. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var level = request.getParameter("level");
    var opened =
        new OpenFollowUp(
            Long.parseLong(request.getParameter("response")),
            level == null ? null : FollowUpLevel.valueOf(level),
            Instant.parse(request.getParameter("at")),
            "given",
            "Given");
    try {
      response.getWriter().print(system.does(() -> followUps.open(opened)));
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
