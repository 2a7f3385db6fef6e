/**
 * Filters of the list of calls that a person keeps under a name, to choose them again.
 *
 * <p>Promises. A filter is its owner's: nobody else sees, changes or chooses it. Its name is unique
 * among those of its owner, letter case aside, and nobody keeps more than {@link
 * org.coresponse.filters.SavedFilters#MOST}. A filter that says who called, from where, or what was
 * told is not kept: such words are personal facts, and a list of them would outlive the call they
 * were typed for.
 *
 * <p>Not here: finding calls by a filter ({@code search}).
 */
package org.coresponse.filters;
