package org.coresponse.web.intake;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.coresponse.intake.AmendedFields;
import org.coresponse.intake.CallChannel;
import org.coresponse.intake.CallField;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.Place;

/**
 * A merge patch of a call (RFC 7396): a field that is given is changed, null clears it, an absent
 * one stays. Setters, because they alone tell an absent field from null.
 */
public class CallPatch {
  private static final Set<CallField> PLACE =
      EnumSet.of(
          CallField.ADDRESS,
          CallField.CROSS_STREET,
          CallField.PLACE_NAME,
          CallField.LATITUDE,
          CallField.LONGITUDE);

  private final Set<CallField> given = EnumSet.noneOf(CallField.class);
  private Instant changedAt;
  private String nature;
  private CallChannel channel;
  private String callback;
  private String callerName;
  private CallerType callerType;
  private String language;
  private String interpreter;
  private String cadPriority;
  private String cadDisposition;
  private PlacePatch location = new PlacePatch();

  /** Which fields are to change. */
  Set<CallField> given() {
    var all = EnumSet.copyOf(given);
    all.addAll(location.given);
    return all;
  }

  AmendedFields values() {
    return new AmendedFields(
        nature,
        channel,
        callback,
        callerName,
        callerType,
        language,
        interpreter,
        location.place(),
        cadPriority,
        cadDisposition);
  }

  Instant changedAt() {
    return changedAt;
  }

  /** When a machine learnt it, by its own clock. */
  public void setChangedAt(Instant changedAt) {
    this.changedAt = changedAt;
  }

  public void setNature(String nature) {
    given.add(CallField.NATURE);
    this.nature = nature;
  }

  public void setChannel(CallChannel channel) {
    given.add(CallField.CHANNEL);
    this.channel = channel;
  }

  public void setCallback(String callback) {
    given.add(CallField.CALLBACK);
    this.callback = callback;
  }

  public void setCallerName(String callerName) {
    given.add(CallField.CALLER_NAME);
    this.callerName = callerName;
  }

  public void setCallerType(CallerType callerType) {
    given.add(CallField.CALLER_TYPE);
    this.callerType = callerType;
  }

  public void setLanguage(String language) {
    given.add(CallField.LANGUAGE);
    this.language = language;
  }

  public void setInterpreter(String interpreter) {
    given.add(CallField.INTERPRETER);
    this.interpreter = interpreter;
  }

  public void setCadPriority(String cadPriority) {
    given.add(CallField.CAD_PRIORITY);
    this.cadPriority = cadPriority;
  }

  public void setCadDisposition(String cadDisposition) {
    given.add(CallField.CAD_DISPOSITION);
    this.cadDisposition = cadDisposition;
  }

  /** Null clears the whole place. */
  public void setLocation(PlacePatch location) {
    if (location == null) {
      given.addAll(PLACE);
      this.location = new PlacePatch();
    } else {
      this.location = location;
    }
  }

  /** Parts of the place, by the same rule. */
  public static class PlacePatch {
    private final Set<CallField> given = EnumSet.noneOf(CallField.class);
    private String address;
    private String crossStreet;
    private String placeName;
    private Double latitude;
    private Double longitude;

    private Place place() {
      return new Place(address, crossStreet, placeName, latitude, longitude);
    }

    public void setAddress(String address) {
      given.add(CallField.ADDRESS);
      this.address = address;
    }

    public void setCrossStreet(String crossStreet) {
      given.add(CallField.CROSS_STREET);
      this.crossStreet = crossStreet;
    }

    public void setPlaceName(String placeName) {
      given.add(CallField.PLACE_NAME);
      this.placeName = placeName;
    }

    public void setLatitude(Double latitude) {
      given.add(CallField.LATITUDE);
      this.latitude = latitude;
    }

    public void setLongitude(Double longitude) {
      given.add(CallField.LONGITUDE);
      this.longitude = longitude;
    }
  }
}
