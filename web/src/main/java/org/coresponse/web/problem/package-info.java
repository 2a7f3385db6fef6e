/**
 * What went wrong, first as a fact without words, then as a problem document (RFC 9457) in the
 * reader's language.
 *
 * <p>Promises. Every failure that reaches the edge becomes one {@link
 * org.coresponse.web.problem.Fault} with a stable code. Its document names fields as the client
 * named them, never repeats what the client sent, and says nothing about the inside. The document's
 * {@code instance} is the id of the request, which stands on each line of the log as well.
 *
 * <p>Not here: answering HTTP ({@code rest}, {@code security}).
 */
package org.coresponse.web.problem;
