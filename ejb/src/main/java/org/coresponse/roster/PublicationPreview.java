package org.coresponse.roster;

import java.io.Serializable;
import java.util.List;

/**
 * What a publication would do.
 *
 * @param changes shifts that it would change, as they are planned and as they were published
 * @param told who would be told, by name
 * @param refused hard rules for which it would be refused as it stands
 */
public record PublicationPreview(
    List<PlanRow> changes, List<RosterPerson> told, List<PlanBreach> refused)
    implements Serializable {}
