package org.coresponse.search;

/** An export that stands in the trail already; only {@link CallExport#begin} makes one. */
public final class BegunExport {
  private final CallFilter filter;
  private final long count;

  BegunExport(CallFilter filter, long count) {
    this.filter = filter;
    this.count = count;
  }

  CallFilter filter() {
    return filter;
  }

  /** How many calls it will hold. */
  public long count() {
    return count;
  }
}
