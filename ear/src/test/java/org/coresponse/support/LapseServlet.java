package org.coresponse.support;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.coresponse.lapses.LapseSweep;

/** {@code /it/lapses}, in the test WAR only: a round of warnings, as the timer makes it. */
@WebServlet("/lapses")
public class LapseServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  @Inject transient AsSystem system;
  @Inject transient LapseSweep sweep;

  /** Answers of how many credentials was told. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      response.getWriter().print(system.doesOutside(sweep::go));
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
