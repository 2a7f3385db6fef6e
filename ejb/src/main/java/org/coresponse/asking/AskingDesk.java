package org.coresponse.asking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.coresponse.codes.CodeList;
import org.coresponse.codes.CodeLists;
import org.coresponse.codes.CodeRow;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.protocol.Asking;
import org.coresponse.screening.Screenings;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.triage.NatureGroup;
import org.coresponse.triage.Protocols;

/**
 * Says what is still worth asking about a call, by the protocol in force. Changes nothing, and
 * shows nothing of the call.
 */
@Stateless
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN
})
public class AskingDesk {
  @PersistenceContext EntityManager em;
  @Inject CodeLists codes;
  @Inject Protocols protocols;
  @Inject AskingGuide guide;
  @Inject Screenings screenings;
  @Inject CurrentActor actor;

  private record Standing(long id, String nature, CallerType caller, SafetyAnswers safety) {}

  /**
   * What would still be open if this were known beside what stands. Items of the screener are among
   * the questions for clinicians only; for everybody else they stay as they stand. Where no
   * protocol is in force the safe default is settled, and whatever was not asked is to be asked:
   * nobody has said that it may be left out.
   *
   * @throws NotFoundException when there is no such call
   * @throws InvalidFieldException when there is no such question
   */
  public StillOpen stillOpen(@NotNull @Valid AskAbout known) {
    var call = standing(known);
    var by = actor.get();
    var open =
        new OpenAnswers(
            natureGroup(call.nature()),
            known.callerType() != null || call.caller() == CallerType.UNKNOWN
                ? known.callerType()
                : call.caller(),
            known.safety() == null ? call.safety() : known.safety().over(call.safety()),
            screenings.standingOn(call.id()),
            by.has(Roles.DIVERSION_CLINICIAN) || by.has(Roles.FIELD_CLINICIAN));
    return protocols
        .inForce()
        .map(protocol -> stillOpen(guide.of(protocol), open, known.question()))
        .orElseGet(() -> StillOpen.unsigned(open.safety()));
  }

  static StillOpen stillOpen(Asking asking, OpenAnswers open, String wanted) {
    var possible = open.possible();
    var outlook = asking.outlook(possible);
    var questions = outlook.questions().stream().map(open::question).distinct().toList();
    var question = wanted == null && !questions.isEmpty() ? questions.get(0) : wanted;
    return new StillOpen(
        outlook.settled(),
        outlook.remaining(),
        questions,
        question,
        question == null || question.equals(StillOpen.SCREEN)
            ? List.of()
            : leads(asking, open, possible, question));
  }

  private static List<StillOpen.Lead> leads(
      Asking asking, OpenAnswers open, Map<String, List<String>> possible, String question) {
    var input = OpenAnswers.input(question);
    if (!open.question(input).equals(question)
        || !asking.asks(input)
        || possible.getOrDefault(input, List.of()).size() == 1) {
      throw new InvalidFieldException("question", "invalid.question");
    }
    var byValue = asking.decides(possible, input);
    return StillOpen.leads(OpenAnswers.byAnswer(question, byValue));
  }

  private Standing standing(AskAbout known) {
    return em.createQuery(
            "select c.id, c.nature, c.callerType, c.safety from Call c where c.number = :number",
            Object[].class)
        .setParameter("number", known.call().value())
        .getResultStream()
        .map(c -> new Standing((long) c[0], (String) c[1], (CallerType) c[2], (SafetyAnswers) c[3]))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("call", known.call()));
  }

  private NatureGroup natureGroup(String nature) {
    return NatureGroup.of(
        codes.find(CodeList.NATURE, nature).map(CodeRow::commonCode).orElse(null));
  }
}
