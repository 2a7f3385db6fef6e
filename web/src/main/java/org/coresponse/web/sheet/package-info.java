/**
 * Lists as files for a spreadsheet.
 *
 * <p>Promises. No cell is a formula, whatever stands in it. Rows leave as they come: a file of a
 * million takes no more memory than one of ten.
 */
package org.coresponse.web.sheet;
