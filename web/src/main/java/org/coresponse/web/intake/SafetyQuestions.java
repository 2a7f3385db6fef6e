package org.coresponse.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.coresponse.web.intake.SafetyQuestion.Group;

/** The safety questions for pages, which are built from them. */
@Named
@ApplicationScoped
public class SafetyQuestions {
  private static final List<SafetyQuestion> ALL = List.of(SafetyQuestion.values());
  private static final int FIRST = 8;

  public List<SafetyQuestion> getAll() {
    return ALL;
  }

  /** Those that a digit leads to. */
  public List<SafetyQuestion> getFirst() {
    return ALL.subList(0, FIRST);
  }

  public List<SafetyQuestion> getFurther() {
    return ALL.subList(FIRST, ALL.size());
  }

  /** The key that leads to a question where they stand by group, or null. */
  public Integer digit(SafetyQuestion question) {
    var at = ALL.stream().sorted(Comparator.comparing(SafetyQuestion::getGroup)).toList();
    var place = at.indexOf(question);
    return place < FIRST ? place + 1 : null;
  }

  public List<Group> getGroups() {
    return List.of(Group.values());
  }

  public List<SafetyQuestion> of(Group group) {
    return ALL.stream().filter(q -> q.getGroup() == group).toList();
  }
}
