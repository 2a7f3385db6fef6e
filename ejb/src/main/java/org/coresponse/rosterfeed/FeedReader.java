package org.coresponse.rosterfeed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Optional;
import org.coresponse.platform.CityClock;
import org.coresponse.roster.PublishedShifts;

/** Hands a calendar to whoever knows its address: a telephone, which signs in nowhere. */
@Stateless
@PermitAll
public class FeedReader {
  /** How far back and ahead a calendar reaches. */
  private static final Duration BACK = Duration.ofDays(31);

  private static final Duration AHEAD = Duration.ofDays(186);

  @Inject PublishedShifts shifts;
  @Inject Feeds feeds;
  @Inject CityClock clock;

  /** The calendar of an address; none where it leads nowhere, for whatever cause. */
  public Optional<Feed> read(@NotNull String token) {
    return feeds.byToken(token).map(this::of);
  }

  private Feed of(CalendarFeed feed) {
    var now = clock.now();
    feed.read(now);
    var found =
        shifts.of(feed.worker(), now.minus(BACK), now.plus(AHEAD)).stream()
            .map(
                row ->
                    new FeedShift(row.id(), row.role(), row.kind(), row.startsAt(), row.endsAt()))
            .toList();
    return new Feed(feed.language(), now, found);
  }
}
