/**
 * The police officers who are trained in crisis intervention (CIT) and ride with clinicians.
 *
 * <p>Promises. The police register them and state what they hold; another officer confirms a
 * certificate; the city clears them; each step keeps who and when, and nobody takes two of them for
 * the same officer. Whether one may work is answered by the same pure function as for clinicians
 * ({@link org.coresponse.credentials.RightToWork}). They are the city's people: no agency finds
 * one.
 *
 * <p>Days are days of the city.
 */
package org.coresponse.officers;
