package org.coresponse.web.dispatch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.coresponse.custody.CustodyRow;
import org.coresponse.custody.MoveReason;
import org.coresponse.custody.Queue;
import org.coresponse.dispatch.EscalatedTo;
import org.coresponse.web.faces.Language;
import org.coresponse.web.text.Texts;

/** Who held a call, and why it moved, as sentences. */
@Named("heldWords")
@RequestScoped
public class HeldWords {
  /** What one act moves, an incident and a response to it, is said once. */
  private static final Duration ONE_ACT = Duration.ofSeconds(1);

  /** Name under which nobody's acts are kept. */
  private static final String SYSTEM = "system";

  private static final String BETWEEN = ": ";

  @Inject Texts texts;
  @Inject Language language;

  /**
   * One time it moved.
   *
   * @param word why, as somebody typed it, or null
   */
  public record Line(Instant at, String text, String word) implements Serializable {}

  /** The moves of an incident and its responses, in their order. */
  public List<Line> lines(List<CustodyRow> moves) {
    return moves.stream()
        .filter(move -> move.response() != null || !moves.stream().anyMatch(m -> sameAct(m, move)))
        .map(move -> new Line(move.movedAt(), text(move), word(move)))
        .toList();
  }

  private static boolean sameAct(CustodyRow ofResponse, CustodyRow ofIncident) {
    return ofResponse.response() != null
        && ofResponse.why() == ofIncident.why()
        && Duration.between(ofResponse.movedAt(), ofIncident.movedAt()).abs().compareTo(ONE_ACT)
            < 0;
  }

  private String text(CustodyRow move) {
    var by = SYSTEM.equals(move.by()) ? texts.of(language.getLocale(), "held.system") : move.by();
    return texts.of(
        language.getLocale(),
        "held." + move.why(),
        by,
        owner(move.toName(), move.toQueue(), by),
        owner(move.fromName(), move.fromQueue(), by),
        move.word() == null ? "" : move.word());
  }

  private String owner(String name, Queue queue, String otherwise) {
    if (name != null) {
      return name;
    }
    return queue == null ? otherwise : texts.label(language.getLocale(), queue);
  }

  /** Who was asked stands in the sentence; whom a clinician asked for is put into words. */
  private String word(CustodyRow move) {
    if (move.word() == null || move.why() == MoveReason.CONSULTED) {
      return null;
    }
    return move.why() == MoveReason.ESCALATED
        ? Stream.of(EscalatedTo.values())
            .filter(to -> move.word().startsWith(to + BETWEEN))
            .map(
                to ->
                    texts.label(language.getLocale(), to)
                        + move.word().substring(to.name().length()))
            .findFirst()
            .orElse(move.word())
        : move.word();
  }
}
