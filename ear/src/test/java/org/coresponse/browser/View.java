package org.coresponse.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;

/** How a page is looked at: screen, colours, language. */
enum View {
  /** A desk: wide, light, English. */
  WIDE_LIGHT_EN(1440, 900, ColorScheme.LIGHT, "light", "en"),
  /** A phone at night: narrow, dark, Spanish. */
  PHONE_DARK_ES(390, 844, ColorScheme.DARK, "dark", "es");

  private final int width;
  private final int height;
  private final ColorScheme scheme;
  private final String theme;
  private final String language;

  View(int width, int height, ColorScheme scheme, String theme, String language) {
    this.width = width;
    this.height = height;
    this.scheme = scheme;
    this.theme = theme;
    this.language = language;
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(scheme)
        .setLocale(language + "-US")
        .setTimezoneId("America/New_York");
  }

  String theme() {
    return theme;
  }

  String language() {
    return language;
  }

  /** What this person has chosen before: the application keeps both choices in cookies. */
  List<Cookie> cookies(String address) {
    return List.of(
        new Cookie("theme", theme).setUrl(address), new Cookie("lang", language).setUrl(address));
  }
}
