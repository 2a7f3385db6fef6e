package org.coresponse.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Let a colleague work this call from now on.
 *
 * @param to subject of the colleague; null takes it over oneself
 * @param word what they should know, at most 200 characters, or null
 */
public record HandOverCall(
    @NotNull CallNumber call, @Size(max = 64) String to, @Size(max = 200) String word) {

  public HandOverCall {
    to = to == null || to.isBlank() ? null : to;
    word = word == null || word.isBlank() ? null : word.strip();
  }
}
