package org.coresponse.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * Whether a request was sent by a page of ours, as the browser says it: by {@code Sec-Fetch-Site}
 * where it sends that (on TLS and on localhost), else by {@code Origin}. Who sends neither is no
 * browser with a page of ours.
 */
public final class SameOrigin {
  private SameOrigin() {}

  public static boolean sent(HttpServletRequest request) {
    return sent(
        request.getHeader("Sec-Fetch-Site"),
        request.getHeader("Origin"),
        request.getHeader("Host"));
  }

  static boolean sent(String site, String origin, String host) {
    if (site != null) {
      return site.equals("same-origin");
    }
    return origin != null && host != null && host.equalsIgnoreCase(authority(origin));
  }

  private static String authority(String origin) {
    try {
      return URI.create(origin).getAuthority();
    } catch (IllegalArgumentException e) {
      return null; // not an origin, so not ours
    }
  }
}
