package org.coresponse.support;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.coresponse.mail.Delivery;
import org.coresponse.mail.Letter;
import org.coresponse.mail.LetterKind;
import org.coresponse.mail.LetterLanguage;
import org.coresponse.mail.LetterScope;
import org.coresponse.mail.Outbox;

/** {@code /it/letters}, in the test WAR only: posts a letter, or sends what is due. */
@WebServlet("/letters")
public class LetterServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  @Inject transient AsSystem system;
  @Inject transient Outbox outbox;
  @Inject transient Delivery delivery;

  /** Answers whether it was posted now. */
  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var letter =
        new Letter(
            request.getParameter("key"),
            request.getParameter("recipient"),
            LetterLanguage.valueOf(request.getParameter("language")),
            LetterKind.valueOf(request.getParameter("kind")),
            LetterScope.valueOf(request.getParameter("scope")),
            LocalDate.parse(request.getParameter("by")),
            "/app/home.xhtml");
    answer(response, () -> system.does(() -> outbox.post(letter)));
  }

  /** Answers how many were sent. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    answer(response, () -> system.doesOutside(delivery::round));
  }

  private static void answer(HttpServletResponse response, Callable<?> act)
      throws ServletException, IOException {
    try {
      response.getWriter().print(act.call());
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
