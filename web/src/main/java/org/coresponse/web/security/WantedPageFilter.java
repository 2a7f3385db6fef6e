package org.coresponse.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Brings somebody who had to sign in to the very page they asked for. The server's OIDC client
 * comes back to the address without its query, so a link to an incident would end nowhere; {@code
 * undertow-handlers.conf}, which runs before it, keeps the whole address in the cookie {@code
 * wanted}.
 */
public class WantedPageFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String NAME = "wanted";

  /**
   * Read from the header as it is: the server's cookie parser ends a value at its first equals
   * sign.
   */
  private static final Pattern WANTED =
      Pattern.compile("(?:^|;\\s*)wanted=\"?([A-Za-z0-9/._-]+)([?][A-Za-z0-9=&%.+*_-]+)");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if ("GET".equals(request.getMethod())) {
      var query = wanted(request.getHeader("Cookie"), request.getRequestURI());
      if (query != null || request.getQueryString() != null) {
        forget(request, response);
      }
      if (query != null && request.getQueryString() == null) {
        response.sendRedirect(request.getRequestURI() + query);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  /** The query that was asked for at this path before sign-in, or null. */
  static String wanted(String cookies, String path) {
    if (cookies == null) {
      return null;
    }
    var found = WANTED.matcher(cookies);
    return found.find() && found.group(1).equals(path) ? found.group(2) : null;
  }

  private static void forget(HttpServletRequest request, HttpServletResponse response) {
    var path = request.getRequestURI();
    var cookie = new Cookie(NAME, "");
    cookie.setMaxAge(0);
    cookie.setPath(path.substring(0, path.lastIndexOf('/')));
    cookie.setHttpOnly(true);
    response.addCookie(cookie);
  }
}
