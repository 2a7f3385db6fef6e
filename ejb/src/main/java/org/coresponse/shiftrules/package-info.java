/**
 * What a plan of shifts has to keep to, and where one does not: pure rules over one person's
 * shifts, with the limits as data of the city.
 *
 * <p>Promises. Every breach says which shift, which figure and which limit. Hours are the ones that
 * pass, so a shift across a daylight-saving night counts its true hours; weeks begin on Monday at
 * midnight of the city. What one person's shifts break follows from that person alone, so a change
 * is checked without looking at anybody else.
 */
package org.coresponse.shiftrules;
