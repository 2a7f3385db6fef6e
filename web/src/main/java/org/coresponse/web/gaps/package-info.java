/** Calls against coverage as people read it. */
package org.coresponse.web.gaps;
