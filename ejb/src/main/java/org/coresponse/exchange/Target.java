package org.coresponse.exchange;

import java.util.stream.Stream;
import org.coresponse.intake.CallChannel;

/** A field of a call that a mapping may fill. */
enum Target {
  NATURE("nature", 80),
  CHANNEL("channel", 24),
  RECEIVED_AT("receivedAt"),
  RANG_AT("rangAt"),
  ANSWERED_AT("answeredAt"),
  CALLBACK("callback", 32),
  CALLER_NAME("callerName", 120),
  ADDRESS("address", 200),
  CROSS_STREET("crossStreet", 120),
  PLACE_NAME("placeName", 120),
  LATITUDE("latitude", 90.0),
  LONGITUDE("longitude", 180.0),
  BEAT("beat", 20),
  DISTRICT("district", 20),
  NARRATIVE("narrative", 8000),
  CAD_PRIORITY("cadPriority", 16),
  CAD_DISPOSITION("cadDisposition", 40),
  CLOSED_AT("closedAt"),
  DISPOSITION("disposition", 40);

  /** What a field holds. */
  enum Kind {
    TEXT,
    TIME,
    NUMBER
  }

  private final String field;
  private final Kind kind;
  private final int longest;
  private final double most;

  Target(String field) {
    this(field, Kind.TIME, 0, 0);
  }

  Target(String field, int longest) {
    this(field, Kind.TEXT, longest, 0);
  }

  Target(String field, double most) {
    this(field, Kind.NUMBER, 0, most);
  }

  Target(String field, Kind kind, int longest, double most) {
    this.field = field;
    this.kind = kind;
    this.longest = longest;
    this.most = most;
  }

  /** Its name in a mapping, the one REST has for it. */
  public String field() {
    return field;
  }

  Kind kind() {
    return kind;
  }

  /** Characters that a text may have. */
  int longest() {
    return longest;
  }

  /** A number lies between minus this and this. */
  double most() {
    return most;
  }

  /** Whether a text is one that the field takes. */
  boolean takes(String text) {
    return this != CHANNEL
        || Stream.of(CallChannel.values()).anyMatch(channel -> channel.name().equals(text));
  }

  /** The target of a name in a mapping, or null. */
  static Target of(String field) {
    return Stream.of(values()).filter(t -> t.field.equals(field)).findFirst().orElse(null);
  }
}
