/**
 * Answering in person and by phone: who may be sent, who is sent, what they report; and the live
 * board.
 *
 * <p>Promises. Nobody is assigned who is not licensed, on shift and free, and what the rule
 * answered at that instant is kept. A clinician holds at most one response at a time; the database
 * keeps that too. Statuses change only along the transitions of domain.md. Every committed change
 * of an incident has a number on the board's feed, without a gap, so that whoever missed some can
 * tell and ask again.
 */
package org.coresponse.dispatch;
