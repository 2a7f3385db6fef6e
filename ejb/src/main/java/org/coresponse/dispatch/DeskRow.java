package org.coresponse.dispatch;

import java.io.Serializable;
import java.util.List;
import org.coresponse.duty.DutyRow;

/**
 * One clinician at the desk with everything they hold.
 *
 * @param duty null of somebody who holds a call and is not on duty
 * @param held what is due first, first
 */
public record DeskRow(String name, DutyRow duty, List<HeldCall> held) implements Serializable {}
