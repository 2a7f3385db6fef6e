/**
 * Who is asking and what they may do.
 *
 * <p>Promises. A person is known by the subject of their token, never by a user name. Whoever asks
 * belongs to exactly one organisation, or is refused. People of an agency reach their own agency's
 * rows and no others; that rule is a predicate in the query, made from {@link
 * org.coresponse.security.RowAccess}.
 */
package org.coresponse.security;
