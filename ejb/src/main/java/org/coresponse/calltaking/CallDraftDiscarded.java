package org.coresponse.calltaking;

import java.util.UUID;

/** The owner of a draft threw it away. */
public record CallDraftDiscarded(UUID draft) implements DraftEvent {}
