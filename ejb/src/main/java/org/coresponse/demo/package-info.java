/**
 * Invented people, places and calls for a demonstration.
 *
 * <p>Promises. Loaded once, through the public services, so that rules and trail apply; times are
 * relative to the moment of loading. Loaded only in demo mode, and never into a database that holds
 * calls which are not demo data: then the server does not start.
 *
 * <p>The months before come as Durham's own export would bring them ({@code DurhamPast}), by an
 * import in the background, from published figures; the open incidents are written by hand.
 */
package org.coresponse.demo;
