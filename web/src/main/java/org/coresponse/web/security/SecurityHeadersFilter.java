package org.coresponse.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Optional;
import org.coresponse.web.geography.TileServer;

/**
 * Headers that tell the browser what it may do with an answer.
 *
 * <p>Faces pages get their Content-Security-Policy from PrimeFaces, which knows the nonce of its
 * own script; a second policy here would be added to it, so the city's server of map tiles is let
 * into that one. Whatever is no page gets {@link #NOTHING}.
 */
public class SecurityHeadersFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** A document that may load, run, frame and send nothing. */
  static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  static final String POLICY = "Content-Security-Policy";

  @Inject transient TileServer tiles;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var address = Address.of(request);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    // not no-referrer: with it the browser sends "Origin: null", and sign-out could not tell its
    // own page from another's
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    if (address.isGuarded() || address.path().equals("/sign-out")) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (address.isRest() || address.path().equals("/sign-out")) {
      response.setHeader(POLICY, NOTHING);
    }
    var source = address.isPage() ? tiles.source() : Optional.<String>empty();
    chain.doFilter(request, source.isEmpty() ? response : new WithTiles(response, source.get()));
  }

  /** An answer whose policy also takes images from the server of map tiles. */
  private static final class WithTiles extends HttpServletResponseWrapper {
    private final String source;

    WithTiles(HttpServletResponse response, String source) {
      super(response);
      this.source = source;
    }

    @Override
    public void setHeader(String name, String value) {
      super.setHeader(name, taking(name, value));
    }

    @Override
    public void addHeader(String name, String value) {
      super.addHeader(name, taking(name, value));
    }

    private String taking(String name, String value) {
      return POLICY.equalsIgnoreCase(name) && value != null
          ? TileServer.letInto(value, source)
          : value;
    }
  }
}
