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
import java.util.Map;
import org.coresponse.web.problem.BodyTooLargeException;

/**
 * No body over the limit of its address reaches a resource: refused at once by its stated length,
 * or while it is read.
 */
public class BodyLimitFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Bytes; the longest call with every field full is under a tenth of it. */
  static final long LIMIT = 1024 * 1024;

  /**
   * Bytes, where files are taken: maps of beats have two to three million, a year of calls fifty. A
   * page takes more than the file may have, so that it can say so itself.
   */
  private static final Map<String, Long> FILES =
      Map.ofEntries(
          Map.entry("/api/v1/imports", 200 * LIMIT),
          Map.entry("/api/v1/evidence", 11 * LIMIT),
          Map.entry("/api/v1/district-maps", 8 * LIMIT),
          Map.entry("/app/clinicians/clinician.xhtml", 12 * LIMIT),
          Map.entry("/app/officers/officer.xhtml", 12 * LIMIT),
          Map.entry("/api/v1/agreement-files", 11 * LIMIT),
          Map.entry("/app/clinicians/agency.xhtml", 12 * LIMIT),
          Map.entry("/app/governance/versions.xhtml", 4 * LIMIT),
          Map.entry("/app/geography/districts.xhtml", 16 * LIMIT),
          Map.entry("/app/exchange/imports.xhtml", 204 * LIMIT),
          Map.entry("/app/exchange/mappings.xhtml", 204 * LIMIT));

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var limit = FILES.getOrDefault(Address.of(request).path(), LIMIT);
    if (request.getContentLengthLong() > limit) {
      Refused.send(request, response, BodyTooLargeException.fault(limit));
    } else {
      chain.doFilter(new Counted(request, limit), response);
    }
  }

  /** A request whose body is counted as it is read: a chunked one states no length. */
  private static final class Counted extends HttpServletRequestWrapper {
    private final long limit;
    private ServletInputStream body;

    Counted(HttpServletRequest request, long limit) {
      super(request);
      this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (body == null) {
        body = new CountedBody(super.getInputStream(), limit);
      }
      return body;
    }

    @Override
    public BufferedReader getReader() throws IOException {
      return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
  }
}
