package org.coresponse.calllog;

import java.io.Serializable;
import java.util.List;
import org.coresponse.intake.HandOverRow;

/**
 * Everything that was said and put right on one or several calls, each list with the newest first.
 */
public record CallLog(
    List<AnswerRow> answers,
    List<NoteRow> notes,
    List<CallbackRow> callbacks,
    List<AmendmentRow> amendments,
    List<HandOverRow> handOvers)
    implements Serializable {

  public static final CallLog EMPTY =
      new CallLog(List.of(), List.of(), List.of(), List.of(), List.of());
}
