/** The first page of each role: where they can go, and how things stand. */
package org.coresponse.web.home;
