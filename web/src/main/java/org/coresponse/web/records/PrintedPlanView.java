package org.coresponse.web.records;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Settings;
import org.coresponse.records.PlanDetails;
import org.coresponse.records.SafetyPlans;
import org.coresponse.web.faces.ReportsProblems;
import org.coresponse.web.text.Texts;

/**
 * A safety plan on one sheet of paper, in the language it was made in: {@code
 * /app/records/plan.xhtml}.
 */
@Named
@ViewScoped
@ReportsProblems
public class PrintedPlanView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient SafetyPlans plans;
  @Inject transient Settings settings;
  @Inject transient CityClock clock;
  @Inject transient Texts texts;

  private Long response;
  private PlanDetails details;

  /**
   * One step of the plan.
   *
   * @param number from 1
   * @param title in the plan's language
   * @param words of the person; null where they said nothing
   */
  public record Step(int number, String title, String words) implements Serializable {}

  /** Opens the plan that the address names. */
  public void load() {
    if (response == null) {
      throw new NotFoundException("response", "");
    }
    details = plans.printed(response);
  }

  public List<Step> getSteps() {
    var text = details.text();
    return List.of(
        step(1, text.warningSigns()),
        step(2, text.coping()),
        step(3, text.distraction()),
        step(4, text.people()),
        step(5, text.professionals()),
        step(6, text.environment()));
  }

  private Step step(int number, String words) {
    return new Step(number, of("safetyPlan.step." + number), words);
  }

  /** A sentence in the plan's language, whatever the reader's. */
  public String of(String key) {
    return texts.of(PlanWords.locale(details.text().language()), key);
  }

  /** Likewise, with one thing put in. */
  public String of(String key, Object first) {
    return texts.of(PlanWords.locale(details.text().language()), key, first);
  }

  /** The day it was made, in the plan's language. */
  public String getDay() {
    return texts.day(PlanWords.locale(details.text().language()), clock.dayOf(details.writtenAt()));
  }

  /** The city's own crisis line; empty where it has none. */
  public String getCrisisLine() {
    return settings.crisisLine();
  }

  public Long getResponse() {
    return response;
  }

  public void setResponse(Long response) {
    this.response = response;
  }

  public PlanDetails getDetails() {
    return details;
  }
}
