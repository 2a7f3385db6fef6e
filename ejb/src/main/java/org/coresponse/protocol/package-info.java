/**
 * Protocol: which response a crisis call gets, as data.
 *
 * <p>Promises. A protocol is a DMN 1.3 file of decision tables, read once by {@code dmn}; what is
 * not understood exactly, or is not the shape of a triage protocol, is refused with {@link
 * org.coresponse.dmn.UnreadableModelException}, naming table, rule and cell, never guessed. When
 * every input has an allowed answer, the protocol gives one {@link Recommendation}, with its reason
 * and the rules that fired. The same answers always give the same recommendation: no clock, no
 * database, no chance. An answer outside the declared list is refused with {@link
 * AnswerNotAllowedException} before any table sees it. Everything public here is immutable and safe
 * for any number of threads.
 *
 * <p>Priority is 0 to 10, 10 the most urgent. Values are the codes of the file, never labels.
 *
 * <p>{@code DUR-CRISIS v1} is a draft of this project, not Durham's own; it needs sign-off by the
 * clinical lead and police.
 *
 * <p>Not here: asking the questions, overriding the recommendation ({@code triage}), who is free to
 * go ({@code dispatch}).
 */
package org.coresponse.protocol;
