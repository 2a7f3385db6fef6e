package org.coresponse.web.triage;

import static java.util.stream.Collectors.joining;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponse.asking.AskAbout;
import org.coresponse.asking.AskingDesk;
import org.coresponse.asking.StillOpen;
import org.coresponse.intake.Answer;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CallerType;
import org.coresponse.protocol.Outcome;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.EnumLabels;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.coresponse.web.intake.SafetyQuestion;

/**
 * One question after the other on the page of a call: the one that settles most, what it decides
 * between, and what remains. Answers go into the page's form; nothing is kept before it is decided.
 */
@Named
@ViewScoped
@ReportsProblems
public class AskingView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String CALLER = "callerType";

  @Inject transient AskingDesk desk;
  @Inject transient CommandCheck check;
  @Inject transient EnumLabels labels;
  @Inject transient PageTexts msg;
  @Inject transient TriageView page;

  private final Deque<Given> given = new ArrayDeque<>();
  private boolean whole;
  private boolean callerAsked;
  private String picked;
  private StillOpen open;
  private AskingForm of;

  /** An answer given here, with what stood before. */
  private record Given(String question, String before) implements Serializable {}

  /** Answers the question that is asked. */
  public void answer(String code) {
    var question = getQuestion();
    given.push(new Given(question, put(question, code)));
    callerAsked |= question.equals(CALLER);
    look(null);
  }

  /** Takes the last answer back and asks its question again. */
  public void back() {
    var last = given.poll();
    if (last == null) {
      return;
    }
    put(last.question(), last.before());
    callerAsked &= !last.question().equals(CALLER);
    look(last.question());
  }

  /** Asks another of the open questions first. */
  public void ask(String question) {
    look(question);
  }

  /** Shows all questions at once, or one after the other. */
  public void turn() {
    whole = !whole;
    given.clear();
    look(null);
  }

  private String put(String question, String code) {
    var form = page.getAsking();
    if (question.equals(CALLER)) {
      var before = form.getCallerType();
      form.setCallerType(CallerType.valueOf(code));
      return before.name();
    }
    return form.getSafety().getGiven().put(question, code);
  }

  private void look(String question) {
    picked = question;
    open = null;
  }

  /** What is open with the answers as they are. */
  public StillOpen getOpen() {
    if (of != page.getAsking()) {
      of = page.getAsking();
      given.clear();
      look(null);
    }
    if (open == null) {
      open = desk.stillOpen(check.valid(known(null)));
      if (picked != null && open.questions().contains(picked)) {
        open = desk.stillOpen(check.valid(known(picked)));
      }
    }
    return open;
  }

  private AskAbout known(String question) {
    var caller = of.getCallerType();
    return new AskAbout(
        new CallNumber(page.getNumber()),
        caller == CallerType.UNKNOWN && !callerAsked ? null : caller,
        of.answers(),
        question);
  }

  /** The question that is asked, or null when nothing is left to ask. */
  public String getQuestion() {
    return getOpen().question();
  }

  /** Whether it is the suicide screener, which has a part of its own. */
  public boolean isScreen() {
    return StillOpen.SCREEN.equals(getQuestion());
  }

  /** What can be answered to the question. */
  public List<Enum<?>> getChoices() {
    if (getQuestion() == null || isScreen()) {
      return List.of();
    }
    Enum<?>[] all = getQuestion().equals(CALLER) ? CallerType.values() : choices(getQuestion());
    return Stream.<Enum<?>>of(all)
        .filter(one -> !one.name().equals(Answer.NOT_ASKED.name()))
        .toList();
  }

  private static Enum<?>[] choices(String question) {
    return Stream.of(SafetyQuestion.values())
        .filter(one -> one.getId().equals(question))
        .findFirst()
        .orElseThrow()
        .getChoices();
  }

  /** The words of a question. */
  public String words(String question) {
    return switch (question) {
      case CALLER -> msg.get("triage.next.callerType");
      case StillOpen.SCREEN -> msg.get("triage.next.screen");
      default -> msg.get("safety." + question);
    };
  }

  /** What helps to ask it. */
  public String getHelp() {
    return switch (getQuestion()) {
      case CALLER -> msg.get("triage.next.callerType.help");
      case StillOpen.SCREEN -> msg.get("triage.next.screen.help");
      default -> msg.get("safety." + getQuestion() + ".help");
    };
  }

  /** The questions that are open beside the one that is asked. */
  public List<String> getOthers() {
    return getOpen().questions().stream().filter(one -> !one.equals(getQuestion())).toList();
  }

  /** What the question decides between, in the order of its answers. */
  public List<StillOpen.Lead> getLeads() {
    return getChoices().stream()
        .flatMap(
            choice -> getOpen().decides().stream().filter(l -> l.answers().contains(choice.name())))
        .distinct()
        .toList();
  }

  /** The answers of a lead in words. */
  public String answers(StillOpen.Lead lead) {
    return getChoices().stream()
        .filter(choice -> lead.answers().contains(choice.name()))
        .map(labels::get)
        .collect(joining(", "));
  }

  /** Outcomes in a few words: who goes first, and how urgently. */
  public String outcomes(List<Outcome> outcomes) {
    return outcomes.size() == 1
        ? msg.of("triage.next.leads", outcome(outcomes.get(0)))
        : spans(outcomes).entrySet().stream()
            .map(span -> span(span.getKey(), span.getValue()))
            .collect(joining("; "));
  }

  /** One outcome in full. */
  public String outcome(Outcome outcome) {
    return Stream.concat(
            Stream.of(
                msg.of("triage.next.outcome", labels.get(outcome.primary()), outcome.priority())),
            outcome.also().stream().map(with -> msg.get("triage.with." + with)))
        .collect(joining(", "));
  }

  /** What remains, by who goes first: in words, the likeliest first. */
  public List<String> getRemaining() {
    return spans(getOpen().remaining()).entrySet().stream()
        .map(span -> span(span.getKey(), span.getValue()))
        .toList();
  }

  private static Map<ResponseMode, IntSummaryStatistics> spans(List<Outcome> outcomes) {
    return outcomes.stream()
        .collect(
            Collectors.groupingBy(
                Outcome::primary,
                LinkedHashMap::new,
                Collectors.summarizingInt(Outcome::priority)));
  }

  private String span(ResponseMode mode, IntSummaryStatistics priorities) {
    return priorities.getMin() == priorities.getMax()
        ? msg.of("triage.next.span", labels.get(mode), priorities.getMin())
        : msg.of("triage.next.spans", labels.get(mode), priorities.getMin(), priorities.getMax());
  }

  /** Whether an answer was given here that can be taken back. */
  public boolean isCanGoBack() {
    return !given.isEmpty();
  }

  /** Whether a protocol says what may be left out; without one the whole form stands. */
  public boolean isCanGuide() {
    return page.isCanAssess() && page.isSigned();
  }

  /** Whether questions are asked one after the other. */
  public boolean isGuided() {
    return !whole && isCanGuide();
  }
}
