/**
 * The record that a response by phone ends with, and the safety plan made in it: clinical lane.
 *
 * <p>Promises. A record is kept as it is typed and is its clinician's alone to write. Signing it
 * ends the response and locks what was written; afterwards it has only addenda. Signing it twice is
 * signing it once. The city's dispatch learns that it was signed, and nothing of what it says but
 * the disposition an incident is closed with. A safety plan that was kept is never changed: what is
 * written later is another version beside it. Who is on the call and clinical supervisors read
 * both, and each reading leaves a line in the trail.
 *
 * <p>Not here: the call afterwards, which whoever observes {@link
 * org.coresponse.records.RecordSigned} takes up.
 */
package org.coresponse.records;
