package org.coresponse.web.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The address that was asked for, within the application: the original one also while an error is
 * being answered.
 *
 * @param path as sent, without query: {@code /api/v1/calls}
 */
public record Address(String path) {

  public static Address of(HttpServletRequest request) {
    var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    var uri = failed == null ? request.getRequestURI() : failed.toString();
    var context = request.getContextPath();
    return new Address(uri.startsWith(context) ? uri.substring(context.length()) : uri);
  }

  public boolean isRest() {
    return under("/api");
  }

  public boolean isPage() {
    return under("/app");
  }

  public boolean isPush() {
    return under("/omnifaces.push");
  }

  /**
   * Open to those who signed in and to nobody else; anything beyond is either public or not there.
   */
  public boolean isGuarded() {
    return isRest() || isPage() || isPush();
  }

  /**
   * Whether it is written the one way an address is written here. Doubled slashes, dots, path
   * parameters and coded separators reach the same page as the plain spelling, but not the
   * constraint of its exact address.
   */
  public boolean isPlain() {
    var lower = path.toLowerCase(java.util.Locale.ROOT);
    return path.startsWith("/")
        && !path.contains("//")
        && !path.contains("/.")
        && !path.contains(";")
        && !path.contains("\\")
        && !lower.contains("%2f")
        && !lower.contains("%5c")
        && !lower.contains("%2e")
        && !lower.contains("%3b")
        && !lower.contains("%00")
        && !lower.contains("%25");
  }

  private boolean under(String prefix) {
    return path.equals(prefix) || path.startsWith(prefix + "/");
  }
}
