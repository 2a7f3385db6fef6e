package org.coresponse.programme;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.coresponse.clinicians.ProgrammePart;

/**
 * A statement that a part is on, or off, from a day on.
 *
 * @param by name of who stated it
 */
public record SwitchRow(ProgrammePart part, boolean on, LocalDate from, Instant at, String by)
    implements Serializable {}
