/** What the server says of itself to those who watch it. */
package org.coresponse.web.health;
