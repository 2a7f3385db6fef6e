/**
 * The contracted clinicians and their right to work.
 *
 * <p>Promises. Whoever may work, and why not, is answered by one pure function ({@link
 * org.coresponse.clinicians.RightToWork}). Every row belongs to an agency, and people of an agency
 * reach their own agency's rows only.
 *
 * <p>Dates of licences are days of the city; a licence is good until the day before it expires
 * (domain.md, Licences).
 */
package org.coresponse.clinicians;
