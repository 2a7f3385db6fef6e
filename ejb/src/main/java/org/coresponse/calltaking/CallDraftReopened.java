package org.coresponse.calltaking;

import java.util.UUID;

/** The owner of a draft opened it again, with what it holds. */
public record CallDraftReopened(UUID draft) implements DraftEvent {}
