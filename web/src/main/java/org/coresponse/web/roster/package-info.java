/** The roster as people plan and read it. */
package org.coresponse.web.roster;
