package org.coresponse.clinicians;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who supervises somebody, or did.
 *
 * @param until first day without, or null while it is open
 */
public record SupervisionRow(String supervisor, LocalDate from, LocalDate until)
    implements Serializable {}
