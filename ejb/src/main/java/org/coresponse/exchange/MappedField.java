package org.coresponse.exchange;

/**
 * One value that a mapping makes of a row.
 *
 * @param name its path in the mapping, which is what remarks and previews name it by: {@code key},
 *     {@code fields.nature}, {@code unitTimes.statuses.ENROUTE}
 */
record MappedField(String name, Cells cells) {}
