/** What is known of a place or a number, while a call is typed and on the page of an incident. */
package org.coresponse.web.premises;
