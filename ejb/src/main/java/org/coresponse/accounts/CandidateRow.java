package org.coresponse.accounts;

import java.io.Serializable;

/**
 * A clinician who has no account and could have one.
 *
 * @param email of the register, or null
 */
public record CandidateRow(Long id, String name, String email) implements Serializable {}
