package org.coresponse.web.faces;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * Rows of a {@code p:dataTable lazy="true"} from a query that answers pages.
 *
 * <p>One page shown is one query made, because a query that reads protected rows writes a line into
 * the trail: PrimeFaces asks for the count before the rows, so the count comes from the last page
 * read, or reads the first page and keeps it.
 */
public class LazyRows<T> extends LazyDataModel<T> {
  private static final long serialVersionUID = 1L;

  /** A query of a list; serializable, as the view that holds it. */
  @FunctionalInterface
  public interface Source<T> extends Function<PageRequest, Page<T>>, Serializable {}

  /** What names a row among the others, as {@code rowKey} of the table. */
  @FunctionalInterface
  public interface Key<T> extends Function<T, String>, Serializable {}

  private final Source<T> source;
  private final Key<T> key;
  private transient Page<T> ahead;
  private int rows = PageRequest.USUAL;
  private long total = -1;

  private LazyRows(Source<T> source, Key<T> key) {
    this.source = source;
    this.key = key;
  }

  /** Rows that are only looked at. */
  public static <T> LazyRows<T> of(Source<T> source) {
    return new LazyRows<>(source, null);
  }

  /** Rows of which one can be selected. */
  public static <T> LazyRows<T> of(Source<T> source, Key<T> key) {
    return new LazyRows<>(source, key);
  }

  /** How many rows the table shows on a page, where that is not {@value PageRequest#USUAL}. */
  public LazyRows<T> rows(int shown) {
    rows = shown;
    return this;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    if (total < 0) {
      ahead = read(new PageRequest(0, rows));
    }
    return Math.toIntExact(total);
  }

  @Override
  public List<T> load(
      int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
    var wanted = new PageRequest(first / size, size);
    var kept = ahead;
    ahead = null;
    var page =
        kept != null && kept.page() == wanted.page() && kept.size() == wanted.size()
            ? kept
            : read(wanted);
    setRowCount(Math.toIntExact(page.total()));
    return page.items();
  }

  private Page<T> read(PageRequest wanted) {
    var page = source.apply(wanted);
    total = page.total();
    return page;
  }

  @Override
  public String getRowKey(T row) {
    return key == null ? super.getRowKey(row) : key.apply(row);
  }

  @Override
  public T getRowData(String rowKey) {
    if (key == null || getWrappedData() == null) {
      return null;
    }
    return getWrappedData().stream()
        .filter(row -> key.apply(row).equals(rowKey))
        .findFirst()
        .orElse(null);
  }

  /** Rows found in all; what an empty list is told by. */
  public long getTotal() {
    return count(Map.of());
  }
}
