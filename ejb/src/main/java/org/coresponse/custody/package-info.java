/**
 * Custody: who has what is open in hand, and by when something must happen.
 *
 * <p>Promises. Every open incident and every running response has exactly one owner, a person or a
 * queue that people watch, and exactly one deadline; the database keeps both. A deadline that
 * passes acts by itself and once, whichever server sees it. Each move keeps who held it, who holds
 * it, when and why.
 *
 * <p>Times are instants. Not here: what an act does to an incident ({@code intake}) or to a
 * response ({@code dispatch}), and who is rung ({@code rings}).
 */
package org.coresponse.custody;
