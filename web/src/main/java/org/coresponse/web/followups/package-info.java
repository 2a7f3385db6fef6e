/** Follow-ups by REST and on their page. */
package org.coresponse.web.followups;
