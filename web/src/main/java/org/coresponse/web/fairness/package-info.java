/** How work is spread, as its bearers and their supervisors read it. */
package org.coresponse.web.fairness;
