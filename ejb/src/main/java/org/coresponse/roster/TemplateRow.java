package org.coresponse.roster;

import java.io.Serializable;

/**
 * A template in the list.
 *
 * @param agency code of whose it is, null for the city's
 * @param weeks of its cycle
 * @param shifts how many it lays out in one cycle
 */
public record TemplateRow(Long id, String name, String agency, Integer weeks, Long shifts)
    implements Serializable {}
