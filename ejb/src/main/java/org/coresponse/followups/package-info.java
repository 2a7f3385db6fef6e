/**
 * Follow-ups: the call, text, visit or letter after an answer by phone.
 *
 * <p>Promises. A response has at most one follow-up. Until it has ended, exactly one person or one
 * desk has it, and the database keeps that. It ends as reached, or is closed with a result; that
 * nobody was reached may be said after three attempts on two days by two means. Attempts and
 * hand-overs are only ever added. Contact and what was remarked are shown to whoever has it and to
 * nobody else; nothing clinical is here but the level.
 *
 * <p>"Day" is the city's. Not here: the record of the response, which asks for a follow-up.
 */
package org.coresponse.followups;
