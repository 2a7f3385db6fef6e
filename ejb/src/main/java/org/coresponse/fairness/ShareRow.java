package org.coresponse.fairness;

import java.io.Serializable;
import org.coresponse.roster.Worker;

/**
 * What one person bears.
 *
 * @param agency name of the agency, null of an officer
 */
public record ShareRow(Worker worker, String name, String agency, Load load)
    implements Serializable {}
