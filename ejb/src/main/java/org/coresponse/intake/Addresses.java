package org.coresponse.intake;

/**
 * How addresses are kept and compared: the words as they were given, outer blanks and letter case
 * aside. "412 N Roxboro St" and "412 North Roxboro Street" are two.
 */
public final class Addresses {
  private Addresses() {}

  /** As it is kept; null for nothing. */
  public static String read(String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }

  /** Whether both say the same place; what is not known is no place. */
  public static boolean same(String one, String other) {
    return one != null && one.equalsIgnoreCase(other);
  }
}
