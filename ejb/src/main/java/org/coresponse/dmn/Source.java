package org.coresponse.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A {@link Variable} in the making: what columns and cells say of it, collected while reading. */
final class Source {
  private final String name;
  private final boolean declared;
  private final boolean input;
  private final List<UnaryTests> allowed = new ArrayList<>();
  private final List<Object> listed = new ArrayList<>();
  private final List<Object> ends = new ArrayList<>();
  private Kind kind;
  private boolean simple = true;
  private boolean read;
  private String type = "";
  private String note = "";
  private Variable variable;

  private Source(String name, boolean declared, boolean input) {
    this.name = name;
    this.declared = declared;
    this.input = input;
  }

  static Source input(String name) {
    return new Source(name, true, true);
  }

  /** An input that only columns name. */
  static Source undeclared(String name) {
    return new Source(name, false, true);
  }

  /** What a table gives. */
  static Source result(String name) {
    return new Source(name, true, false);
  }

  String name() {
    return name;
  }

  /** Takes over what the file says of it. */
  void noted(String text) {
    note = text.strip();
  }

  Kind kind() {
    return kind;
  }

  /** Takes over what its own type says. */
  void typed(Types.Type typed, Place place) {
    if (!typed.simple()) {
      simple = false;
      type = typed.name();
    }
    is(typed.kind(), Reason.of("what.type", typed.name()), place);
    typed.allowed().forEach(list -> allow(list, place));
  }

  /**
   * Takes over what a column says that reads it. Its lists bind an input; the result of a table is
   * bound by that table alone.
   */
  void readAs(Types.Type typed, List<UnaryTests> lists, Place column) {
    if (!simple || !typed.simple()) {
      throw column.refuse("type.unknown", simple ? typed.name() : type);
    }
    read = true;
    is(typed.kind(), Reason.of("what.type", typed.name()), column);
    for (var list : Stream.concat(typed.allowed().stream(), lists.stream()).toList()) {
      if (input) {
        allow(list, column);
      } else {
        speaksOf(list, column);
      }
    }
  }

  /** Takes over a list of allowed values. */
  void allow(UnaryTests list, Place place) {
    if (!list.any() && !allowed.contains(list)) {
      speaksOf(list, place);
      allowed.add(list);
    }
  }

  /** Takes a cell over that tests it. */
  void speaksOf(UnaryTests tests, Place place) {
    tests.eachLiteral(literal -> speaksOf(literal, place), end -> endsAt(end, place));
  }

  /** Takes a literal over that it may be. */
  void speaksOf(Object literal, Place place) {
    if (literal != null) {
      is(Kind.of(literal), Kind.feel(literal), place);
      listed.add(literal);
    }
  }

  private void endsAt(Object end, Place place) {
    is(Kind.of(end), Kind.feel(end), place);
    ends.add(end);
  }

  /** Takes over of which kind it is; null says nothing. */
  void is(Kind found, Object what, Place place) {
    if (kind == null) {
      kind = found;
    } else if (found != null && found != kind) {
      throw place.refuse("kind.differs", what, name, kind);
    }
  }

  /** The variable, when everything is read; always the same one. */
  Variable variable(int slot) {
    variable =
        new Variable(name, slot, declared, read, new Domain(kind, allowed, listed, ends), note);
    return variable;
  }

  Variable variable() {
    return variable;
  }
}
