/** The bell on every page of those who can be rung, and what rings for them over REST. */
package org.coresponse.web.rings;
