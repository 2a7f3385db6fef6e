/**
 * Code lists that a city may change: natures, dispositions, reasons.
 *
 * <p>Promises. A code is retired by a date and never deleted, so whatever was recorded with it
 * stays readable. Only a code that is valid on the city's day may be chosen.
 */
package org.coresponse.codes;
