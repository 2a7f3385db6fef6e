/**
 * The web layer's side of identity and of the edge: refusals written to the trail, error pages,
 * sign-out, filters that protect the browser and the server.
 *
 * <p>Promises. Each request has an id that no client chose. Each refusal by the container (401,
 * 403) is one line of the trail. An address has one spelling, so that a constraint by address
 * cannot be walked round. Whoever signs in without exactly one organisation gets no further than
 * the refusal.
 */
package org.coresponse.web.security;
