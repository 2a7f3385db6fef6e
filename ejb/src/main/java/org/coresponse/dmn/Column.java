package org.coresponse.dmn;

/**
 * A column of tests.
 *
 * @param label what an editor wrote over it; may be empty
 * @param variable what it reads
 */
public record Column(String label, Variable variable) {
  /** The name of what it reads. */
  public String name() {
    return variable.name();
  }
}
