/**
 * Exchange: files of other systems become calls, by a mapping that is data.
 *
 * <p>Promises. A new layout needs a new mapping and no code. A row becomes part of a call whole or
 * is refused with its line, column and reason; a reason never holds the value. A local time is read
 * in the mapping's zone: an hour that happens twice is taken as the first and reported, one that
 * does not exist is refused. A file of any length is read in constant memory.
 */
package org.coresponse.exchange;
