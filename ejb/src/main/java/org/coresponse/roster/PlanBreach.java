package org.coresponse.roster;

import java.io.Serializable;
import org.coresponse.shiftrules.Breach;

/** A rule that somebody's planned shifts break. */
public record PlanBreach(RosterPerson person, Breach breach) implements Serializable {}
