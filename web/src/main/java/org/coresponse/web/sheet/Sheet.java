package org.coresponse.web.sheet;

/** A file of rows, written as they come; closing it ends the file. */
public interface Sheet extends AutoCloseable {
  /**
   * @param cells null is an empty cell; numbers stay numbers, everything else is text as it says
   *     itself
   */
  void row(Object... cells);

  @Override
  void close();
}
