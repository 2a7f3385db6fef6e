package org.coresponse.duty;

import java.io.Serializable;
import org.coresponse.credentials.WorkRole;

/**
 * A place of duty and a role that it serves.
 *
 * @param open whether somebody may sign on there
 */
public record PlaceRow(Long id, int version, DutyPlace place, WorkRole role, boolean open)
    implements Serializable {}
