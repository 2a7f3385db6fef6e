package org.coresponse.platform;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page number of this page, from 0
 * @param size rows asked for
 * @param total rows in all
 */
public record Page<T>(List<T> items, int page, int size, long total) {

  public Page {
    items = List.copyOf(items);
  }

  public static <T> Page<T> of(List<T> items, PageRequest request, long total) {
    return new Page<>(items, request.page(), request.size(), total);
  }

  public <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), page, size, total);
  }

  public boolean hasNext() {
    return (page + 1L) * size < total;
  }
}
