package org.coresponse.web.rings;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.coresponse.platform.BusinessException;
import org.coresponse.rings.Rings;
import org.coresponse.web.problem.Fault;
import org.coresponse.web.problem.Faults;
import org.coresponse.web.security.Refused;
import org.coresponse.web.security.SameOrigin;

/**
 * {@code POST /app/bell}: a page answers what rings. Not by Faces: the bell works on every page,
 * also on one whose view has expired.
 */
public class BellServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Rings rings;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!SameOrigin.sent(request)) {
      Refused.send(request, response, Fault.of(403, "cross-site"));
      return;
    }
    try {
      rings.answer(number(request.getParameter("ring")));
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } catch (BusinessException | EJBException e) {
      Refused.send(request, response, Faults.of(e));
    }
  }

  /** 0 is no ring's. */
  private static long number(String text) {
    try {
      return text == null ? 0 : Long.parseLong(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
