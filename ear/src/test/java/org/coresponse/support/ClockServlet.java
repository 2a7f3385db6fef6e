package org.coresponse.support;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.coresponse.platform.TestClock;

/** {@code /it/clock}, in the test WAR only. */
@WebServlet("/clock")
public class ClockServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  @Inject transient TestClock clock;

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) {
    clock.standAt(Instant.parse(request.getParameter("at")));
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    clock.reset();
  }
}
