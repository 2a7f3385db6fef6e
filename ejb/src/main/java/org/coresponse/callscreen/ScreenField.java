package org.coresponse.callscreen;

import java.util.List;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.Place;
import org.coresponse.intake.ReceiveCall;

/**
 * A field of the call screen, with the uses that a city may give it; the first is what it has where
 * no rule says another. Safety questions are none of these: they are always asked.
 */
public enum ScreenField {
  /** Without it nobody knows whom to send. */
  NATURE("nature", FieldUse.REQUIRED),
  /** Decides over other fields, so it stands. "Unknown" is an answer. */
  CHANNEL("channel", FieldUse.SHOWN),
  /** How a line that drops is found again. */
  CALLBACK("callback", FieldUse.SHOWN, FieldUse.REQUIRED),
  CALLER_NAME("callerName", FieldUse.SHOWN, FieldUse.REQUIRED, FieldUse.HIDDEN),
  /** "Unknown" is an answer. */
  CALLER_TYPE("callerType", FieldUse.SHOWN, FieldUse.HIDDEN),
  /** One that is not known yet which has a code of its own, so it can be asked of everyone. */
  LANGUAGE("language", FieldUse.SHOWN, FieldUse.REQUIRED, FieldUse.HIDDEN),
  /** Most calls have none: the screen asks once another language than English is chosen. */
  INTERPRETER("interpreter", FieldUse.SHOWN, FieldUse.HIDDEN),
  /** Where to send help: a place name or a point fills it too. */
  ADDRESS("location.address", FieldUse.SHOWN, FieldUse.REQUIRED),
  CROSS_STREET("location.crossStreet", FieldUse.SHOWN, FieldUse.REQUIRED, FieldUse.HIDDEN),
  PLACE_NAME("location.placeName", FieldUse.SHOWN, FieldUse.REQUIRED, FieldUse.HIDDEN),
  /** Latitude and longitude. */
  POINT("location.latitude", FieldUse.SHOWN, FieldUse.REQUIRED, FieldUse.HIDDEN),
  /** The caller's words. */
  NARRATIVE("narrative", FieldUse.SHOWN, FieldUse.REQUIRED);

  private final String path;
  private final List<FieldUse> uses;

  ScreenField(String path, FieldUse... uses) {
    this.path = path;
    this.uses = List.of(uses);
  }

  /** Its path in a call as REST has it. */
  public String path() {
    return path;
  }

  /** What a city may choose from; one only where nothing is to choose. */
  public List<FieldUse> uses() {
    return uses;
  }

  /** What it is where no rule says another. */
  public FieldUse usual() {
    return uses.get(0);
  }

  boolean isFilledIn(ReceiveCall call) {
    var place = call.location();
    return switch (this) {
      case NATURE -> call.nature() != null;
      case CHANNEL -> call.channel() != null;
      case CALLBACK -> call.callback() != null;
      case CALLER_NAME -> call.callerName() != null;
      case CALLER_TYPE -> call.callerType() != CallerType.UNKNOWN;
      case LANGUAGE -> call.language() != null;
      case INTERPRETER -> call.interpreter() != null;
      case ADDRESS -> !place.equals(Place.UNKNOWN);
      case CROSS_STREET -> place.crossStreet() != null;
      case PLACE_NAME -> place.placeName() != null;
      case POINT -> place.hasPoint();
      case NARRATIVE -> call.narrative() != null;
    };
  }
}
