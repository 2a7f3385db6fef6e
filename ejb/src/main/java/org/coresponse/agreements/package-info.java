/**
 * Whom the city writes to at an agency, and what it has agreed with it.
 *
 * <p>Promises. An agreement is entered by one person and confirmed by another of the city; nobody
 * confirms their own. What was entered stays on record, ended and replaced ones too. Every row
 * belongs to an agency, and people of an agency reach their own agency's rows only.
 *
 * <p>Days are days of the city; an agreement holds until the day before it expires. One that has
 * lapsed is shown wherever the agency is shown; it takes nobody's right to work, which follows from
 * the clinician's own record alone (config/decisions/0035-agreements.md).
 */
package org.coresponse.agreements;
