package org.coresponse.rosterfeed;

import java.time.Instant;
import org.coresponse.credentials.WorkRole;
import org.coresponse.shiftrules.ShiftKind;

/** A shift as a calendar shows it. */
public record FeedShift(long id, WorkRole role, ShiftKind kind, Instant startsAt, Instant endsAt) {}
