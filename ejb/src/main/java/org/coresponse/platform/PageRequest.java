package org.coresponse.platform;

/**
 * Which page of a list is wanted.
 *
 * @param page from 0 to {@value #LAST_PAGE}
 * @param size from 1 to {@value #LARGEST}
 */
public record PageRequest(int page, int size) {
  public static final int USUAL = 25;
  public static final int LARGEST = 200;

  /** Deeper than this nobody turns pages; a filter finds it. Keeps the offset an int. */
  public static final int LAST_PAGE = 100_000;

  public PageRequest {
    if (page < 0 || page > LAST_PAGE) {
      throw new InvalidFieldException("page", "invalid.page");
    }
    if (size < 1 || size > LARGEST) {
      throw new InvalidFieldException("size", "invalid.size");
    }
  }

  public static PageRequest first() {
    return new PageRequest(0, USUAL);
  }

  /** Rows to pass over before this page begins. */
  public int offset() {
    return page * size;
  }
}
