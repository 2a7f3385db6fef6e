/**
 * The call log: what is said and tried while a call is worked on.
 *
 * <p>Promises. Notes and call-backs are only ever added; the same client's id again is the one that
 * stands. While the call's incident is closed nothing is added. The log shows them together with
 * what intake keeps of a call: each safety answer with who said it and when, each field that was
 * put right with its former value, and each hand-over. A reader without contact and free text sees
 * that there was a note, not what it says.
 *
 * <p>Not here: changing what is known of a call ({@code intake}).
 */
package org.coresponse.calllog;
