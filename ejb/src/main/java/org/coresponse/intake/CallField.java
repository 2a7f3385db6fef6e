package org.coresponse.intake;

/** What of a call can be amended. Its narrative cannot: it keeps the caller's words. */
public enum CallField {
  NATURE("nature", Kept.OPENLY),
  CHANNEL("channel", Kept.OPENLY),
  CALLBACK("callback", Kept.AS_CONTACT),
  CALLER_NAME("callerName", Kept.AS_CONTACT),
  CALLER_TYPE("callerType", Kept.OPENLY),
  LANGUAGE("language", Kept.OPENLY),
  INTERPRETER("interpreter", Kept.IN_ITS_LANE),
  ADDRESS("location.address", Kept.IN_ITS_LANE),
  CROSS_STREET("location.crossStreet", Kept.IN_ITS_LANE),
  PLACE_NAME("location.placeName", Kept.IN_ITS_LANE),
  LATITUDE("location.latitude", Kept.IN_ITS_LANE),
  LONGITUDE("location.longitude", Kept.IN_ITS_LANE),
  CAD_PRIORITY("cadPriority", Kept.OPENLY),
  CAD_DISPOSITION("cadDisposition", Kept.OPENLY);

  /** Who may read its values beside those who may read the call (access.md). */
  private enum Kept {
    /** They may stand in the trail. */
    OPENLY,
    /** The trail names the row that keeps them. */
    IN_ITS_LANE,
    /** As before, and auditors are not shown them. */
    AS_CONTACT
  }

  private final String path;
  private final Kept kept;

  CallField(String path, Kept kept) {
    this.path = path;
    this.kept = kept;
  }

  /** Its path in a call as REST has it. */
  public String path() {
    return path;
  }

  boolean inTrail() {
    return kept == Kept.OPENLY;
  }

  public boolean contact() {
    return kept == Kept.AS_CONTACT;
  }
}
