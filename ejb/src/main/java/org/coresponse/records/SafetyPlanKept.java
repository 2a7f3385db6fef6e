package org.coresponse.records;

import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/**
 * A version of a safety plan was kept for good; the trail does not say what is in it.
 *
 * @param number of the version, from 1
 */
public record SafetyPlanKept(CallNumber incident, int number, long planId) implements DomainEvent {
  @Override
  public String subjectType() {
    return "incident";
  }

  @Override
  public String subjectNumber() {
    return incident.value();
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.withheld("safetyPlan", "safety_plan:" + planId));
  }
}
