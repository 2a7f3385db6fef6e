/**
 * Supervision: the hours that associates practise under a supervisor.
 *
 * <p>Promises. A day is entered once, by the associate or their agency, and counts as confirmed
 * once the supervisor of that day said so, who is never the one who entered it. What was entered in
 * error is voided with a reason and stays on record. How the hours stand against what the board
 * requires is one pure function ({@link org.coresponse.supervision.AssociateHours}).
 *
 * <p>Days are days of the city; hours are kept in minutes.
 *
 * <p>Not here: who supervises whom ({@code clinicians}), what a board requires ({@code
 * credentials}).
 */
package org.coresponse.supervision;
