package org.coresponse.web.problem;

import org.coresponse.web.text.Texts;

/** The real texts, without a container. */
public final class ProblemTextsForTest {
  private ProblemTextsForTest() {}

  public static ProblemTexts texts() {
    return new ProblemTexts(new Texts());
  }
}
