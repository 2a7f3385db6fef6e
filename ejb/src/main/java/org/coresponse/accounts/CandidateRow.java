package org.coresponse.accounts;

import java.io.Serializable;

/** A clinician who has no account and could have one. */
public record CandidateRow(Long id, String name) implements Serializable {}
