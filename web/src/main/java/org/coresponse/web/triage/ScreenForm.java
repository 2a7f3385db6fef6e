package org.coresponse.web.triage;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coresponse.triage.ScreenAnswer;
import org.coresponse.triage.SuicideScreen;

/** The suicide screener while a clinician asks it; always begun anew. */
public class ScreenForm implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Names of the items in {@link SuicideScreen}, in their order; their words are {@code screen.}.
   */
  static final List<String> ITEMS =
      List.of("item1", "item2", "item3", "item4", "item5", "item6", "item6Recent");

  private final Map<String, String> given = new HashMap<>();

  ScreenForm() {
    ITEMS.forEach(item -> given.put(item, ScreenAnswer.NOT_ASKED.name()));
  }

  /** Names of the answers by item; the page writes into it. */
  public Map<String, String> getGiven() {
    return given;
  }

  SuicideScreen screen() {
    return new SuicideScreen(
        answer("item1"),
        answer("item2"),
        answer("item3"),
        answer("item4"),
        answer("item5"),
        answer("item6"),
        answer("item6Recent"));
  }

  private ScreenAnswer answer(String item) {
    return ScreenAnswer.valueOf(given.get(item));
  }
}
