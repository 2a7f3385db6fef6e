/** Accounts of contracted clinicians, on a page and by REST. */
package org.coresponse.web.accounts;
