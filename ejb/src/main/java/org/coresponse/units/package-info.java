/**
 * Units: when the crews of other systems reported what on a call.
 *
 * <p>Promises. A report is what its unit said: it is kept once, in whatever order reports come, and
 * never changed. It stays with its call when incidents are merged and split.
 *
 * <p>Not here: our own crews, who report in {@code dispatch}.
 */
package org.coresponse.units;
