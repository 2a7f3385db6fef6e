package org.coresponse.exchange;

import java.util.List;

/**
 * One row of a file as it would become.
 *
 * @param line where it begins in the file, from 1
 * @param call null when the row was refused or is to be ignored
 * @param ignored the mapping passes over such rows
 */
public record MappedRow(long line, MappedCall call, boolean ignored, List<Remark> remarks) {

  public boolean isRefused() {
    return call == null && !ignored;
  }
}
