package org.coresponse.web.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.coresponse.triage.ScreenAnswer;

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
}
