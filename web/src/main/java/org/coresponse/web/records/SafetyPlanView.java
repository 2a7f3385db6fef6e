package org.coresponse.web.records;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.coresponse.platform.BusinessException;
import org.coresponse.records.PlanDetails;
import org.coresponse.records.PlanVersionRow;
import org.coresponse.records.SafetyPlans;
import org.coresponse.records.WritePlan;
import org.coresponse.web.faces.CityTimes;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.Language;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.coresponse.web.text.Texts;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

/** The safety plan of one response, on whatever page has its part. */
@Named
@ViewScoped
@ReportsProblems
public class SafetyPlanView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient SafetyPlans plans;
  @Inject transient CommandCheck check;
  @Inject transient CityTimes times;
  @Inject transient Texts texts;
  @Inject transient Language language;
  @Inject transient PageTexts msg;

  private Long read;
  private PlanDetails details;
  private PlanForm form;

  /** Whether there is a plan to show or to write; reads it where it is another than before. */
  public boolean shows(Long wanted) {
    if (wanted == null) {
      return false;
    }
    if (!wanted.equals(read)) {
      read = wanted;
      details = null;
      try {
        stands(plans.plan(wanted));
      } catch (BusinessException refused) {
        details = null;
      }
    }
    return details != null;
  }

  private void stands(PlanDetails now) {
    details = now;
    form = now.text() == null ? new PlanForm(language.getCode()) : new PlanForm(now.text());
  }

  /**
   * Keeps what was typed in the version that is being written, asked by js/records.js. Answers
   * {@code kept}, the time; or {@code refused}, a sentence.
   */
  public void keep() {
    try {
      details = plans.write(written(false));
      answer("kept", times.timeSeconds(details.writtenAt()));
    } catch (BusinessException refused) {
      answer("refused", texts.problem(language.getLocale(), refused));
    }
  }

  /** Keeps this version for good. */
  public void keepVersion() {
    stands(plans.write(written(true)));
    Messages.addGlobalInfo(msg.of("safetyPlan.kept", details.number()));
  }

  private WritePlan written(boolean keep) {
    return check.valid(new WritePlan(details.response(), details.version(), form.text(), keep));
  }

  private static void answer(String name, Object value) {
    PrimeFaces.current().ajax().addCallbackParam(name, value);
  }

  public PlanDetails getDetails() {
    return details;
  }

  public PlanForm getForm() {
    return form;
  }

  /** Whether there is a version that can be printed. */
  public boolean isPrintable() {
    return details.versions().stream().anyMatch(version -> version.keptAt() != null);
  }

  /** Number of the version that is printed. */
  public int getPrinted() {
    return details.versions().stream()
        .filter(version -> version.keptAt() != null)
        .mapToInt(PlanVersionRow::number)
        .findFirst()
        .orElse(0);
  }

  /** A sentence in the language that the plan is made in. */
  public String inPlan(String key) {
    return texts.of(PlanWords.locale(form.getLanguage()), key);
  }
}
