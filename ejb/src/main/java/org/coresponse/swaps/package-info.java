/**
 * Shifts that people pass to each other.
 *
 * <p>Promises. Whoever has a published shift offers it to a colleague of the same agency, or to
 * whoever of them may take it; the colleague accepts; somebody else approves, and then it is
 * theirs. The rules are held against it at accepting and once more at approving, of both where
 * shifts are exchanged. Until it is approved, each may go back on it. Officers pass shifts among
 * officers.
 */
package org.coresponse.swaps;
