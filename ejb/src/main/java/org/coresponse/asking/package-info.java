/**
 * What is still worth asking about a call: only what can still change what the protocol in force
 * recommends.
 *
 * <p>Promises. A question is left out only when no answer to it could change the outcome. Items of
 * the screener are asked of clinicians only, as a whole, in its order. Where no protocol is in
 * force, whatever was not asked is to be asked. Nothing is changed here, and nothing of the call is
 * shown.
 *
 * <p>Not here: keeping answers and deciding on them ({@code triage}).
 */
package org.coresponse.asking;
