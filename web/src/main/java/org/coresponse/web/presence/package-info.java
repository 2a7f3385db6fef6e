/** What pages say of whoever sits before them. */
package org.coresponse.web.presence;
