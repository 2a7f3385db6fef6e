package org.coresponse.support;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import org.coresponse.accounts.AccountTimer;
import org.coresponse.clinicians.ClinicianLeft;
import org.coresponse.clinicians.RightToWorkLost;
import org.coresponse.clinicians.RightToWorkRegained;
import org.coresponse.platform.DomainEvent;

/**
 * {@code /it/fact}, in the test WAR only: a fact as its own package fires it, and an hour that
 * passes.
 */
@WebServlet("/fact")
public class FactServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Resource private transient UserTransaction transaction;
  @Inject transient Event<DomainEvent> events;
  @Inject transient AccountTimer timer;

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    var fact = request.getParameter("fact");
    try {
      if (fact.equals("HourPassed")) {
        timer.keep();
        return;
      }
      var clinician = Long.parseLong(request.getParameter("clinician"));
      transaction.begin();
      events.fire(
          switch (fact) {
            case "RightToWorkLost" -> new RightToWorkLost(clinician);
            case "RightToWorkRegained" -> new RightToWorkRegained(clinician);
            case "ClinicianLeft" -> new ClinicianLeft(clinician);
            default -> throw new IllegalArgumentException(fact);
          });
      transaction.commit();
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
