package org.coresponse.calltaking;

import java.util.UUID;

/** Somebody began to type a call. */
public record CallDraftBegun(UUID draft) implements DraftEvent {}
