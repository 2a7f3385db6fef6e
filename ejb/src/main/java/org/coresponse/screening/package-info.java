/**
 * The suicide screener: clinicians ask it, item by item, and clinicians read how it was answered.
 *
 * <p>Promises. Only clinicians ask it. Each asking stands in a table of its own beside the former
 * ones, and none is ever changed. Items are read by the clinicians on the call, by clinical
 * supervisors, and by whoever asked them, and each reading leaves a line in the trail; nothing else
 * leaves the clinical lane but the level that the protocol makes of them. What a decision was made
 * on stands behind it.
 *
 * <p>Not here: what follows from the answers ({@code triage}).
 */
package org.coresponse.screening;
