package org.coresponse.rosterfeed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.roster.PublishedShifts;
import org.coresponse.roster.RosterPerson;
import org.coresponse.security.Roles;
import org.coresponse.security.RowAccess;

/** Where people make and revoke the address of their own calendar. */
@Stateless
@RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.POLICE_OFFICER})
public class OwnFeed {
  @Inject PublishedShifts shifts;
  @Inject Feeds feeds;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  /** The asker's, if they have one. */
  public Optional<FeedRow> find() {
    return feeds.of(require().worker()).map(CalendarFeed::row);
  }

  /**
   * Makes a new address, revokes the former one, and fires {@link FeedMade}.
   *
   * @param language code of the asker's language
   * @return its secret part, which is not to be had again
   */
  public String make(@NotNull @Pattern(regexp = "en|es") String language) {
    var self = shifts.hold(require().worker(), RowAccess.EVERY);
    feeds.of(self.worker()).ifPresent(former -> former.revoke(clock.now()));
    var token = FeedToken.make();
    feeds.keep(new CalendarFeed(self, FeedToken.hash(token), language, clock.now()));
    events.fire(new FeedMade(self.worker()));
    return token;
  }

  /** Revokes the address and fires {@link FeedRevoked}; without one nothing is done. */
  public void revoke() {
    var self = require();
    feeds
        .of(self.worker())
        .ifPresent(
            feed -> {
              feed.revoke(clock.now());
              events.fire(new FeedRevoked(self.worker()));
            });
  }

  private RosterPerson require() {
    return shifts.self().orElseThrow(() -> new NotFoundException("roster", "own"));
  }
}
