package org.coresponse.intake;

/** Who is calling: the person in crisis, somebody with them, somebody else. */
public enum CallerType {
  FIRST_PARTY,
  SECOND_PARTY,
  THIRD_PARTY,
  UNKNOWN
}
