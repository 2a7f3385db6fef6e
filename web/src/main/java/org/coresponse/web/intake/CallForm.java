package org.coresponse.web.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.coresponse.intake.CallChannel;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.Place;
import org.coresponse.intake.ReceiveCall;
import org.coresponse.intake.SafetyAnswers;

/** What a call-taker types of a call. */
public class CallForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String callback;
  private String callerName;
  private CallerType callerType = CallerType.UNKNOWN;
  private String language;
  private String interpreter;
  private String address;
  private String crossStreet;
  private String placeName;
  private Double latitude;
  private Double longitude;
  private String nature;
  private CallChannel channel = CallChannel.UNKNOWN;
  private String narrative;
  private String sameEventAs;
  private final SafetyForm safety = new SafetyForm(SafetyAnswers.NOTHING_ASKED);

  /**
   * The command to take it in.
   *
   * @param natureCode finds the code of a nature as it was typed
   */
  ReceiveCall command(
      String source, String externalId, Instant receivedAt, UnaryOperator<String> natureCode) {
    return new ReceiveCall(
        source,
        externalId,
        natureCode.apply(nature),
        channel,
        receivedAt,
        null,
        receivedAt,
        callback,
        callerName,
        callerType,
        language,
        interpreter,
        new Place(address, crossStreet, placeName, latitude, longitude),
        narrative,
        safety.answers(),
        null,
        null,
        sameEventAs);
  }

  /** Number of the call that is the same event; null when it stands alone. */
  public String getSameEventAs() {
    return sameEventAs;
  }

  public void setSameEventAs(String sameEventAs) {
    this.sameEventAs = sameEventAs;
  }

  public SafetyForm getSafety() {
    return safety;
  }

  public String getCallback() {
    return callback;
  }

  public void setCallback(String callback) {
    this.callback = callback;
  }

  public String getCallerName() {
    return callerName;
  }

  public void setCallerName(String callerName) {
    this.callerName = callerName;
  }

  public CallerType getCallerType() {
    return callerType;
  }

  public void setCallerType(CallerType callerType) {
    this.callerType = callerType;
  }

  /** ISO 639 code; null when nobody said. */
  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  /** Who interprets; null when nobody does. */
  public String getInterpreter() {
    return interpreter;
  }

  public void setInterpreter(String interpreter) {
    this.interpreter = interpreter;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getCrossStreet() {
    return crossStreet;
  }

  public void setCrossStreet(String crossStreet) {
    this.crossStreet = crossStreet;
  }

  public String getPlaceName() {
    return placeName;
  }

  public void setPlaceName(String placeName) {
    this.placeName = placeName;
  }

  public Double getLatitude() {
    return latitude;
  }

  public void setLatitude(Double latitude) {
    this.latitude = latitude;
  }

  public Double getLongitude() {
    return longitude;
  }

  public void setLongitude(Double longitude) {
    this.longitude = longitude;
  }

  public String getNature() {
    return nature;
  }

  public void setNature(String nature) {
    this.nature = nature;
  }

  public CallChannel getChannel() {
    return channel;
  }

  public void setChannel(CallChannel channel) {
    this.channel = channel;
  }

  public String getNarrative() {
    return narrative;
  }

  /** A browser sends each new line as two characters; the caller's words have one. */
  public void setNarrative(String narrative) {
    this.narrative = narrative == null ? null : narrative.replace("\r\n", "\n");
  }
}
