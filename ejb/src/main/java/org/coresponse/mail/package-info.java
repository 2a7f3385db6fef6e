/**
 * Mail: letters that tell somebody to look into Coresponse.
 *
 * <p>Promises. A letter is posted in the transaction of what it tells of, and goes if and only if
 * that is committed. The same key is posted once, however often and by however many at a time. A
 * letter names nobody and nothing: it says that something needs attention, by when, and where to
 * sign in. It is sent outside every transaction of whoever posted it; what could not be sent is
 * tried again, later each time, and given up after {@value org.coresponse.mail.BackOff#MOST_TRIES}
 * tries, or at once where the mail server does not know the address. A server that was killed in
 * the middle goes on when it starts again, and two servers never try the same letter at the same
 * time. Only where a server dies between the mail server's yes and its own note does a letter go
 * twice, with the same Message-ID.
 *
 * <p>Addresses leave here for the mail server only: log and trail name a letter by its id, lists
 * show addresses masked.
 *
 * <p>Not here: whom to warn of what and when, which is for whoever posts.
 */
package org.coresponse.mail;
