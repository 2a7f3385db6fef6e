package org.coresponse.web.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.coresponse.screening.ScreenAnswer;
import org.coresponse.screening.ScreenRespondent;
import org.coresponse.screening.ScreeningRow;

/** Items of the suicide screener for the page, which is built from them. */
@Named
@ApplicationScoped
public class ScreenItems {
  public List<String> getAll() {
    return ScreenForm.ITEMS;
  }

  public ScreenAnswer[] getChoices() {
    return ScreenAnswer.values();
  }

  /** Names of the items that were asked, whatever was answered. */
  public List<String> asked(ScreeningRow screening) {
    var items = screening.answers().items();
    return ScreenForm.ITEMS.stream().filter(i -> items.get(i) != ScreenAnswer.NOT_ASKED).toList();
  }

  public ScreenRespondent[] getRespondents() {
    return ScreenRespondent.values();
  }
}
