/**
 * A person's own roster: what they are published for, what changed of it, and the open shifts they
 * may take.
 *
 * <p>Promises. Whoever asks reads their own shifts and nobody else's, and only what is published.
 * An open shift says why somebody may not take it. Of two who want one shift the first has it, and
 * the second is told.
 */
package org.coresponse.ownroster;
