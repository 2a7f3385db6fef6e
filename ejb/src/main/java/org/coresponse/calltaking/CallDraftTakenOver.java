package org.coresponse.calltaking;

import java.util.UUID;

/** A dropped line was taken over by the one who acts. */
public record CallDraftTakenOver(UUID draft) implements DraftEvent {}
