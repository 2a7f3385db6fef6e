package org.coresponse.clinicians;

import java.io.Serializable;
import org.coresponse.credentials.RightToWork;
import org.coresponse.credentials.WorkRole;

/** Whether somebody may work in a role that they are cleared for. */
public record RoleRight(WorkRole role, RightToWork right) implements Serializable {}
