/**
 * Call-taking: what is typed of a call before it is sent.
 *
 * <p>Promises. What was typed is kept under the id that the call will have as its external id, so
 * that however often it is sent it is one call; the draft closes in the transaction that takes the
 * call in. An older save never overwrites a newer one, nor an older window of the same call a newer
 * one. A draft belongs to whoever types it; once the line has dropped another may take it over, and
 * the trail says so.
 *
 * <p>A draft is of the dispatch lane. The trail names it by its id and holds nothing of what was
 * typed.
 *
 * <p>Not here: what a call must hold ({@code intake}).
 */
package org.coresponse.calltaking;
