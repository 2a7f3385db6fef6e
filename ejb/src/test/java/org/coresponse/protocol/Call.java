package org.coresponse.protocol;

/**
 * The answers of one imagined call: the C-SSRS not asked, everything else asked and No, unless
 * said.
 */
record Call(Answers answers) {
  static Call about(String natureGroup) {
    var answers =
        Answers.NOTHING_KNOWN.with("natureGroup", natureGroup).with("weapon", "ASKED_NONE_KNOWN");
    for (var input : Protocol.durhamCrisisV1().inputs().entrySet()) {
      if (input.getValue().get(0).equals("NO") && input.getValue().contains("UNKNOWN")) {
        answers = answers.with(input.getKey(), "NO");
      }
    }
    return new Call(answers);
  }

  static Call withNothingKnownAbout(String natureGroup) {
    return new Call(Answers.NOTHING_KNOWN.with("natureGroup", natureGroup));
  }

  Call from(String callerType) {
    return but("callerType", callerType);
  }

  Call wanting(String callerWish) {
    return but("callerWish", callerWish);
  }

  Call yesTo(String... inputs) {
    return each("YES", inputs);
  }

  Call unsureOf(String... inputs) {
    return each("UNKNOWN", inputs);
  }

  Call weapon(String weapon) {
    return but("weapon", weapon);
  }

  /**
   * The C-SSRS items 1, 2 and so on to 6, then whether item 6 was within three months; the rest
   * stays not asked.
   */
  Call screened(String... items) {
    var call = this;
    for (int i = 0; i < items.length; i++) {
      call = call.but(i == 6 ? "cssrs6Recent" : "cssrs" + (i + 1), items[i]);
    }
    return call;
  }

  Call but(String input, String value) {
    return new Call(answers.with(input, value));
  }

  private Call each(String value, String... inputs) {
    var call = this;
    for (var input : inputs) {
      call = call.but(input, value);
    }
    return call;
  }
}
