/**
 * Presence: who is there at the screen.
 *
 * <p>Promises. A page that is open says so every 15 seconds. Somebody who signs out, whose screen
 * is covered because nobody touched it, or of whom nothing is heard for a minute, is gone; that is
 * told once, by whichever server sees it first, and so is their return after they were lost. While
 * the servers themselves were away, nobody is lost.
 *
 * <p>Not here: what becomes of the work of somebody who is gone. Machines, and people who work by
 * REST alone, were never seen and are never lost.
 */
package org.coresponse.presence;
