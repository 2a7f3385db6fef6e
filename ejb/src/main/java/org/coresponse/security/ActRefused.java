package org.coresponse.security;

/**
 * Somebody tried what they may not, or what a rule forbids. Fired by the web layer wherever it
 * turns a refusal into an answer, so that each refusal is one line of the trail; outlives the
 * transaction that was rolled back.
 *
 * @param act what was tried, without any value that identifies a person: {@code POST /api/v1/calls}
 * @param problem code of the refusal: {@code forbidden}, {@code unauthorized}, {@code
 *     incident-closed}
 * @param subjectNumber what it was tried on where the address names it, or null
 */
public record ActRefused(String act, String problem, String subjectNumber) {}
