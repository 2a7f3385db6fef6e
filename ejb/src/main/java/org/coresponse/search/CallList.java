package org.coresponse.search;

import java.io.Serializable;
import java.util.List;

/**
 * A stretch of a list of calls, newest first.
 *
 * @param page number of this page, from 0, where pages were turned by number
 * @param size rows asked for
 * @param total calls found, counted up to {@value CallSearch#MOST_COUNTED}; of words that many
 *     calls hold, among the newest some 4,000
 * @param more whether there are more than {@code total}
 * @param previous ask for those before this to go back; null at the beginning
 * @param next ask for those after this to go on; null at the end
 */
public record CallList(
    List<CallRow> items, int page, int size, long total, boolean more, String previous, String next)
    implements Serializable {

  public CallList {
    items = List.copyOf(items);
  }
}
