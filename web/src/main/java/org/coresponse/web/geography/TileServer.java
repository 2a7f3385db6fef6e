package org.coresponse.web.geography;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coresponse.platform.Settings;

/** The server of map tiles that a city may set; without one, maps show the beats alone. */
@Named("tiles")
@ApplicationScoped
public class TileServer {
  /** Scheme and host, then a path with the three numbers of a tile. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(https?://)(\\{s}\\.)?([A-Za-z0-9.-]+(?::\\d{1,5})?)/"
              + "(?=\\S*\\{z})(?=\\S*\\{x})(?=\\S*\\{y})[^\\s;,'\"<>]*");

  private static final String IMAGES = "img-src 'self'";

  @Inject Settings settings;

  protected TileServer() {}

  /** Address of a tile with {@code {z}}, {@code {x}}, {@code {y}}; empty without a server. */
  public String getAddress() {
    return sourceOf(settings.tileAddress()).isPresent() ? settings.tileAddress() : "";
  }

  /** What a Content-Security-Policy has to allow as a source of images. */
  public Optional<String> source() {
    return sourceOf(settings.tileAddress());
  }

  /** A policy for pages that also takes images from a server of tiles. */
  public static String letInto(String policy, String source) {
    return policy.replace(IMAGES, IMAGES + " " + source);
  }

  /** Empty for what is no address of tiles: nothing else may get into a policy. */
  static Optional<String> sourceOf(String address) {
    var parts = ADDRESS.matcher(address);
    return parts.matches()
        ? Optional.of(parts.group(1) + (parts.group(2) == null ? "" : "*.") + parts.group(3))
        : Optional.empty();
  }
}
