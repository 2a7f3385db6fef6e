/**
 * Invented people, places and calls for a demonstration.
 *
 * <p>Promises. Loaded once, through the public services, so that rules and trail apply; times are
 * relative to the moment of loading. Loaded only in demo mode, and never into a database that holds
 * calls which are not demo data: then the server does not start.
 */
package org.coresponse.demo;
