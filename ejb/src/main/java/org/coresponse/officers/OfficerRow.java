package org.coresponse.officers;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.clinicians.RoleRight;

/**
 * One line of the register.
 *
 * @param account whether they have one
 * @param cleared whether the city has cleared them
 * @param rights the one of a CIT officer, cleared or not
 * @param mayWork whether it is granted today
 * @param expiresOn first day on which they may no longer work, where they may today; null when none
 *     is in sight
 */
public record OfficerRow(
    long id,
    String name,
    String badge,
    String unit,
    boolean account,
    boolean cleared,
    List<RoleRight> rights,
    boolean mayWork,
    LocalDate expiresOn)
    implements Serializable {}
