package org.coresponse.proof;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.coresponse.protocol.ResponseMode;

/** Kinds of help, each a group of response modes. */
public enum Help {
  EMS(mode -> mode == ResponseMode.EMS),
  /** A police officer. */
  OFFICER(ResponseMode::bringsOfficer),
  /** A clinical person. */
  CLINICIAN(ResponseMode::bringsClinicalPerson),
  /** Somebody who goes to the person. */
  IN_PERSON(ResponseMode::inPerson);

  private final Set<ResponseMode> modes = EnumSet.noneOf(ResponseMode.class);

  Help(Predicate<ResponseMode> is) {
    Arrays.stream(ResponseMode.values()).filter(is).forEach(modes::add);
  }

  /** The modes that bring it. */
  Set<ResponseMode> modes() {
    return EnumSet.copyOf(modes);
  }

  /** The modes that a code of a mode or a word of this list stands for; null for any other. */
  static Set<ResponseMode> modes(String word) {
    for (var help : values()) {
      if (help.name().equals(word)) {
        return help.modes();
      }
    }
    for (var mode : ResponseMode.values()) {
      if (mode.name().equals(word)) {
        return EnumSet.of(mode);
      }
    }
    return null;
  }
}
