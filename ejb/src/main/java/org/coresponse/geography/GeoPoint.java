package org.coresponse.geography;

/** A point in WGS84 degrees. */
public record GeoPoint(double latitude, double longitude) {}
