package org.coresponse.credentials;

/** In which years a credential with a fixed day ends. */
public enum YearParity {
  ANY,
  EVEN,
  ODD;

  boolean has(int year) {
    return this == ANY || (year % 2 == 0) == (this == EVEN);
  }
}
