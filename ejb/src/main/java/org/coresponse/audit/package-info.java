/**
 * Who did what, and who saw what.
 *
 * <p>Promises. Each fact and each read of a protected record is one line, written in the
 * transaction of the act: they commit or die together. Each refusal is one line too and outlives
 * the rollback. No account of the application can change or remove a line. Reading the trail is in
 * it.
 *
 * <p>Nobody calls this package but its own page: it listens to facts and refusals.
 */
package org.coresponse.audit;
