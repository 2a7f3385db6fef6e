package org.coresponse.security;

import java.util.Set;

/**
 * Whoever does something: a person, a machine, or the system itself.
 *
 * @param subject the token's {@code sub}; {@code system} for internal work, {@code anonymous}
 *     before sign-in
 * @param name as the identity provider has it, for people to read, at most {@value #LONGEST_NAME}
 *     characters; empty where it has none
 * @param roles as in {@link Roles}
 * @param organisation group path, {@code /agency/pcc}; empty for the system and before sign-in
 */
public record Actor(String subject, String name, Set<String> roles, String organisation) {
  /** What every column that keeps a name takes; a longer one is cut. */
  public static final int LONGEST_NAME = 120;

  public static final Actor ANONYMOUS = new Actor("anonymous", "", Set.of(), "");

  private static final String AGENCY = "/agency/";
  private static final String CITY = "/city/";

  public Actor {
    roles = Set.copyOf(roles);
  }

  public boolean has(String role) {
    return roles.contains(role);
  }

  public boolean isSystem() {
    return has(Roles.SYSTEM);
  }

  /** Code of the agency this actor belongs to, or null for the city's own people. */
  public String agency() {
    return organisation.startsWith(AGENCY) ? organisation.substring(AGENCY.length()) : null;
  }

  /** Whether this actor is of the city's own people, the police among them. */
  public boolean ofCity() {
    return organisation.startsWith(CITY) && !has(Roles.AGENCY_ADMIN);
  }

  private boolean isPolice() {
    return organisation.equals(CITY + "police");
  }

  /**
   * Which agencies' rows this actor may reach; none for an organisation that is not known, nor for
   * an agency's administrator whom somebody put into a group of the city, nor for the police, who
   * have no business with the rows of agencies.
   */
  public RowAccess rowAccess() {
    if (isSystem() || ofCity() && !isPolice()) {
      return RowAccess.EVERY;
    }
    return agency() == null ? RowAccess.NONE : new RowAccess(agency());
  }
}
