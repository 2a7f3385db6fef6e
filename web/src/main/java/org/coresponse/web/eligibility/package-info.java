/** Eligible and served as people and other programs read it, and the programme's parts. */
package org.coresponse.web.eligibility;
