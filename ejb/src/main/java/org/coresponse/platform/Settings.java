package org.coresponse.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.ZoneId;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every setting of the application: each a MicroProfile Config key, from the environment or a
 * system property.
 */
@ApplicationScoped
public class Settings {

  /** A setting: its key, what holds when nobody says otherwise, and what it is for in one line. */
  public enum Key {
    CITY_ZONE(
        "city.zone", "America/New_York", "zone in which the city's days begin and times are shown"),
    CITY_NAME("city.name", "City of Durham", "whose programme it is, as pages say it"),
    CITY_REGION("city.region", "US", "region whose telephone numbers need no country code"),
    DEMO(
        "coresponse.demo",
        "false",
        "load invented data and show the DEMO band; refuses a database with real calls"),
    DEMO_MONTHS(
        "coresponse.demo.months",
        "3",
        "months of invented calls that a demonstration imports at its first start, 0 to 120"),
    SECURE_COOKIE(
        "coresponse.cookie.secure",
        "true",
        "send the session cookie over TLS only; false only for plain HTTP on one machine"),
    ADDRESS(
        "coresponse.url",
        "http://localhost:8080",
        "where people reach the application, as links in letters say it"),
    MAIL(
        "coresponse.mail",
        "true",
        "send letters; false for a copy of real data, whose letters must reach nobody"),
    LINE_DROPPED(
        "coresponse.line.dropped",
        "PT2M",
        "how long nobody types in a call before the board shows it as line dropped"),
    IDLE(
        "coresponse.idle",
        "PT30M",
        "how long nobody touches a screen before it is covered and asks for a new sign-in"),
    LOST_AFTER(
        "coresponse.lost.after",
        "PT1M",
        "how long nothing is heard of somebody's pages before they count as gone"),
    TILE_ADDRESS(
        "coresponse.tile.url",
        "",
        "map tiles below the beats, as `https://tiles.example.org/{z}/{x}/{y}.png`; without it maps"
            + " show the beats alone, and no place of a call leaves the city"),
    CRISIS_LINE(
        "coresponse.crisis.line",
        "",
        "number of the city's own crisis line, which safety plans print below 988; without it they"
            + " print 988 and 911"),
    IDENTITY_PROVIDER(
        "oidc.provider.url",
        "http://localhost:8180/realms/coresponse",
        "issuer at which people sign in, and at whose admin address accounts are made"),
    BUILD("coresponse.build", "development", "commit this build was made from, shown at start");

    private final String key;
    private final String standard;
    private final String purpose;

    Key(String key, String standard, String purpose) {
      this.key = key;
      this.standard = standard;
      this.purpose = purpose;
    }

    public String key() {
      return key;
    }

    /** The variable of the environment that sets it. */
    public String variable() {
      return key.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
    }

    public String standard() {
      return standard;
    }

    public String purpose() {
      return purpose;
    }
  }

  private static final int MOST_DEMO_MONTHS = 120;

  private final Config config = ConfigProvider.getConfig(Settings.class.getClassLoader());

  public ZoneId cityZone() {
    return ZoneId.of(text(Key.CITY_ZONE));
  }

  public String cityName() {
    return text(Key.CITY_NAME);
  }

  public String cityRegion() {
    return text(Key.CITY_REGION);
  }

  public boolean demo() {
    return Boolean.parseBoolean(text(Key.DEMO));
  }

  /** 0 to 120. */
  public int demoMonths() {
    var months = Integer.parseInt(text(Key.DEMO_MONTHS));
    if (months < 0 || months > MOST_DEMO_MONTHS) {
      throw new IllegalStateException(
          Key.DEMO_MONTHS.variable() + " is " + months + "; it can be 0 to " + MOST_DEMO_MONTHS);
    }
    return months;
  }

  public boolean secureCookie() {
    return Boolean.parseBoolean(text(Key.SECURE_COOKIE));
  }

  /** Where people reach the application, without a slash at its end. */
  public String address() {
    return text(Key.ADDRESS).replaceFirst("/+$", "");
  }

  /** Whether letters are sent; asked anew each time. */
  public boolean mail() {
    return Boolean.parseBoolean(text(Key.MAIL));
  }

  public Duration lineDropped() {
    return Duration.parse(text(Key.LINE_DROPPED));
  }

  /** How long nobody touches a screen before it is covered; asked anew for each page. */
  public Duration idle() {
    return Duration.parse(text(Key.IDLE));
  }

  /** How long nothing is heard of somebody before they count as gone; asked anew each time. */
  public Duration lostAfter() {
    return Duration.parse(text(Key.LOST_AFTER));
  }

  /** Empty without a server of map tiles. */
  public String tileAddress() {
    return text(Key.TILE_ADDRESS);
  }

  /** Empty where the city has no crisis line of its own. */
  public String crisisLine() {
    return text(Key.CRISIS_LINE);
  }

  /** Address of the realm; without a stroke at its end. */
  public String identityProvider() {
    return text(Key.IDENTITY_PROVIDER);
  }

  /**
   * The secret by which this server administers accounts, {@code CORESPONSE_ACCOUNTS_SECRET}: no
   * {@link Key}, because those are shown. Empty where nobody has set it.
   */
  public String accountsSecret() {
    return config.getOptionalValue("coresponse.accounts.secret", String.class).orElse("");
  }

  /** What holds for a key now, as text. */
  public String text(Key key) {
    return config.getOptionalValue(key.key(), String.class).orElse(key.standard());
  }
}
