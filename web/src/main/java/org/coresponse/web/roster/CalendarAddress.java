package org.coresponse.web.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.coresponse.platform.Settings;

/** Where a calendar is read. */
@ApplicationScoped
class CalendarAddress {
  @Inject Settings settings;

  /** The whole address of a secret part. */
  String of(String token) {
    return settings.address() + "/calendar/" + token + ".ics";
  }
}
