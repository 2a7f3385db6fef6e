/** What lapses, on a page, by REST and as a file. */
package org.coresponse.web.lapses;
