package org.coresponse.dispatch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Ask another clinician to listen in or look, without handing the call over.
 *
 * @param clinician id of who is asked
 * @param word at most 200 characters, or null
 */
public record Consult(long response, @NotNull Long clinician, @Size(max = 200) String word) {

  public Consult {
    word = word == null || word.isBlank() ? null : word.strip();
  }
}
