package org.coresponse.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.coresponse.platform.Settings;

/**
 * The session's cookie: never read by script, never sent along from another site's form, and only
 * over TLS unless the setting says that this is plain HTTP on one machine. In code because {@code
 * web.xml} takes no value from the environment.
 */
public class SessionCookie implements ServletContextListener {
  @Inject Settings settings;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    var cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setHttpOnly(true);
    cookie.setSecure(settings.secureCookie());
    cookie.setAttribute(
        "SameSite", "Lax"); // Strict would lose the session on the way back from sign-in
  }
}
