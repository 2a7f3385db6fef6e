package org.coresponse.demo;

import java.util.Map;

/**
 * A nature of the past.
 *
 * @param weight its rows of those that all natures have together
 * @param eligible the programme may answer it: by phone, unarmed or with an officer
 * @param priority its usual one; empty when it has none
 * @param own of a hundred calls, how many end with a disposition of its own
 */
record PastNature(
    String name,
    int weight,
    boolean eligible,
    Reporter reporter,
    String priority,
    Map<String, Integer> own) {

  /** Who reports it, which says by what line it comes in. */
  enum Reporter {
    PUBLIC,
    WIRELESS,
    OFFICER,
    ALARM
  }
}
