/** Filters that a person keeps, on the list of calls. */
package org.coresponse.web.filters;
