package org.coresponse.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/** What a mapping gave a call, made into a few characters that differ when any of it does. */
final class Fingerprint {
  private final Map<Target, String> given = new EnumMap<>(Target.class);

  void add(Target target, String value) {
    if (value != null) {
      given.put(target, value);
    }
  }

  /** SHA-256 in hexadecimal. */
  String value() {
    var text = new StringBuilder();
    given.forEach(
        (target, value) ->
            text.append(target.field()).append(value.length()).append(':').append(value));
    return of(text.toString());
  }

  /** The SHA-256 of a text in hexadecimal: 64 characters. */
  static String of(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
