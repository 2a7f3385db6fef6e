package org.coresponse.exchange;

import java.util.List;
import org.coresponse.platform.InvalidFieldException;

/** The file lacks columns that the mapping names. */
public class MissingColumnsException extends InvalidFieldException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> missing;
  private final transient List<String> columns;

  /**
   * @param missing columns that the mapping names and the file does not have
   * @param columns those the file has, in their order
   */
  public MissingColumnsException(List<String> missing, List<String> columns) {
    super("file", "invalid.import-columns");
    this.missing = List.copyOf(missing);
    this.columns = List.copyOf(columns);
  }

  public List<String> missing() {
    return missing;
  }

  public List<String> columns() {
    return columns;
  }
}
