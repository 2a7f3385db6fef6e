package org.coresponse.demo;

/**
 * Where a call is from, as the export writes it; cells may be empty.
 *
 * @param x feet east in North Carolina's State Plane; 0 or 31 million where the CAD had no point
 * @param y feet north
 */
record PastPlace(String address, String x, String y, String district, String beat, String tract) {}
