package org.coresponse.support;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * {@code /it/setting}, in the test WAR only: a system property, which goes before the environment.
 */
@WebServlet("/setting")
public class SettingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) {
    System.setProperty(request.getParameter("key"), request.getParameter("value"));
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    System.clearProperty(request.getParameter("key"));
  }
}
