package org.coresponse.security;

/**
 * Which agencies' rows somebody may reach: every one, or only those of one agency. Goes into
 * queries as the parameter {@code :agency} of {@code (:agency is null or a.code = :agency)}; never
 * a filter after the query.
 *
 * @param agency code of the only agency, or null for every one
 */
public record RowAccess(String agency) {

  public static final RowAccess EVERY = new RowAccess(null);

  /** No agency's rows: no agency has this code. */
  public static final RowAccess NONE = new RowAccess("");
}
