package org.coresponse.roster;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.coresponse.shiftrules.AgencyBreach;
import org.coresponse.shiftrules.Breach;
import org.coresponse.shiftrules.CrewGap;

/**
 * Some weeks of the roster as a planner has them before them.
 *
 * @param shifts in order of their beginnings
 * @param people who can be planned, by name
 * @param minutes that each of them is on duty within those weeks, as planned, in every role
 * @param breaches what each person's shifts break; of who breaks nothing there is no entry
 * @param agencies weeks of agencies above their contracts
 * @param crews times in which clinicians and officers planned for co-response are not as many;
 *     empty for whoever reaches no officers
 */
public record PlanView(
    List<PlanRow> shifts,
    List<RosterPerson> people,
    Map<Worker, Long> minutes,
    Map<Worker, List<Breach>> breaches,
    List<AgencyBreach> agencies,
    List<CrewGap> crews)
    implements Serializable {}
