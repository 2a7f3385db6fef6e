/** Transfers to and from 988 by REST, and as a part of the clinician's page. */
package org.coresponse.web.transfers;
