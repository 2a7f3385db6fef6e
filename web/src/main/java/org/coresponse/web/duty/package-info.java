/** Duty as people come to work, see who is there, and correct its times. */
package org.coresponse.web.duty;
