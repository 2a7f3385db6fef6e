/** Versions of the protocol and what they must keep: pages and REST. */
package org.coresponse.web.governance;
