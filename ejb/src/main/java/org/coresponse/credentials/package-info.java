/**
 * Credentials: what the people of the programme hold, who says so and who has confirmed it, and
 * whether they may work by it.
 *
 * <p>Promises. Whether somebody may work is answered by one pure function ({@link
 * org.coresponse.credentials.RightToWork}), which explains itself. What an agency states of a
 * credential and what its source has confirmed are two facts with two people. A credential is never
 * overwritten: a renewal is a new one. Kinds of credential and what each role asks for are data
 * with dates. A file of evidence is what its content shows it to be, and is only ever handed out as
 * an attachment.
 */
package org.coresponse.credentials;
