package org.coresponse.credentials;

/** Who may hold credentials. */
public enum HolderKind {
  /** Of a contracted agency. */
  CLINICIAN("clinician", "clinicianId"),
  /** Of the city's police. */
  OFFICER("officer", "officerId");

  private final String subjectType;
  private final String field;

  HolderKind(String subjectType, String field) {
    this.subjectType = subjectType;
    this.field = field;
  }

  /** What the trail calls one. */
  public String subjectType() {
    return subjectType;
  }

  /** Field of {@link Credential} that names one. */
  String field() {
    return field;
  }
}
