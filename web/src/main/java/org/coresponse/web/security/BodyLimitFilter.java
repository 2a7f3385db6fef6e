package org.coresponse.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.coresponse.web.problem.BodyTooLargeException;

/**
 * No body over {@link #LIMIT} reaches a resource: refused at once by its stated length, or while it
 * is read.
 */
public class BodyLimitFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Bytes; the longest call with every field full is under a tenth of it. */
  static final long LIMIT = 1024 * 1024;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > LIMIT) {
      Refused.send(request, response, BodyTooLargeException.fault(LIMIT));
    } else {
      chain.doFilter(new Counted(request), response);
    }
  }

  /** A request whose body is counted as it is read: a chunked one states no length. */
  private static final class Counted extends HttpServletRequestWrapper {
    private ServletInputStream body;

    Counted(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (body == null) {
        body = new CountedBody(super.getInputStream(), LIMIT);
      }
      return body;
    }

    @Override
    public BufferedReader getReader() throws IOException {
      return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
  }
}
