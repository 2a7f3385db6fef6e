/**
 * Geography: in whose beat and district a point lies.
 *
 * <p>Promises. One map of beats holds at a time, for every server of the city from its next
 * question on. A map that was loaded stays as it was and can be made the current one again. The
 * same file read with the same properties is the same map, however often it is loaded. A point has
 * one beat or none, the same on every server: on a border, and where beats overlap, it is that of
 * the smaller beat, then of the lower code. Where a city has loaded nothing, the coarse shapes that
 * the product ships hold.
 *
 * <p>Coordinates are WGS84 degrees, and longitude comes first in GeoJSON alone. State Plane feet
 * are North Carolina's (EPSG:2264, US survey feet).
 *
 * <p>Not here: what is known of a place ({@code premises}), finding a point for an address.
 */
package org.coresponse.geography;
