package org.coresponse.clinicians;

import java.io.Serializable;
import org.coresponse.credentials.WorkRole;

/** Somebody who would lose their right to work in a role. */
public record StoppedRow(long clinician, String name, String agency, WorkRole role)
    implements Serializable {}
