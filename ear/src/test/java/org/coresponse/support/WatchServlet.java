package org.coresponse.support;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.coresponse.custody.PassedDeadlines;

/**
 * {@code /it/watch?of=ResponseDeadlines&id=7}, in the test WAR only: acts on one passed deadline,
 * as the watch of another server would at the same moment.
 */
@WebServlet("/watch")
public class WatchServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient AsSystem system;
  @Inject @Any transient Instance<PassedDeadlines> all;

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    var id = Long.parseLong(request.getParameter("id"));
    try {
      for (var deadlines : all) {
        if (deadlines.getClass().getName().contains(request.getParameter("of"))) {
          system.doesOutside(
              () -> {
                deadlines.act(id);
                return id;
              });
        }
      }
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
