/**
 * The web layer's side of identity: refusals written to the trail, sign-out, headers that protect
 * the browser.
 */
package org.coresponse.web.security;
