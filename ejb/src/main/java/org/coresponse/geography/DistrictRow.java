package org.coresponse.geography;

import java.io.Serializable;
import java.util.List;

/**
 * A district of a map.
 *
 * @param district null for the beats of a map that names none
 * @param beats their codes, in order
 */
public record DistrictRow(String district, List<String> beats) implements Serializable {}
