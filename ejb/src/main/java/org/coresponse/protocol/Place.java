package org.coresponse.protocol;

/** Where in a protocol file something stands: null and 0 mean the whole of what is named before. */
record Place(String table, int rule, String cell) {
  static final Place FILE = new Place(null, 0, null);

  static Place table(String name) {
    return new Place(name, 0, null);
  }

  Place atRule(int number) {
    return new Place(table, number, null);
  }

  Place atCell(String name) {
    return new Place(table, rule, name);
  }

  UnreadableProtocolException refuse(String reason) {
    return new UnreadableProtocolException(this, reason, null);
  }

  @Override
  public String toString() {
    if (table == null) {
      return "file";
    }
    var text = "table " + table;
    if (rule > 0) {
      text += ", rule " + rule;
    }
    if (cell != null) {
      text += (rule > 0 ? ", cell " : ", column ") + cell;
    }
    return text;
  }
}
