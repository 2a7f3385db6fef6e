/**
 * Rings: what calls for somebody's attention until they answer it.
 *
 * <p>Promises. A ring is a row: it goes on when a killed server starts again. The same occasion
 * rings once at the same person or desk. What rings at a desk stops for the desk when one of those
 * who are there answers, and keeps who it was. A ring says which incident, of what nature and
 * where, and nothing of the clinical lane.
 *
 * <p>Not here: why something rings; whoever moves work on rings the bell within their own
 * transaction and says when the cause is gone.
 */
package org.coresponse.rings;
