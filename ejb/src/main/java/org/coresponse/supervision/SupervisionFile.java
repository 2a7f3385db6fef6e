package org.coresponse.supervision;

import java.io.Serializable;
import java.util.List;
import org.coresponse.clinicians.SupervisionOf;

/** Who supervises somebody, and whom they supervise; the latest first. */
public record SupervisionFile(List<SupervisorStanding> supervisors, List<SupervisionOf> associates)
    implements Serializable {}
