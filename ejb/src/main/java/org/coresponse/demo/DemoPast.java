package org.coresponse.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import org.coresponse.exchange.ImportDesk;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.Settings;
import org.coresponse.security.Roles;

/**
 * Has the months before the demonstration imported, as a city would import its own export: in the
 * background, and on the page of imports. Asked for once; the days are those before the database
 * was claimed, so that a start that was cut asks for the same file again, and an import that was
 * cut goes on by itself.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoPast {
  /** The shipped mapping of Durham's export. */
  private static final String MAPPING = "durham";

  @Inject DemoMarks marks;
  @Inject CityClock clock;
  @Inject Settings settings;
  @Inject ImportDesk imports;

  /** Asks for the import, unless it was asked for before or no month is wanted. */
  public void prepare() {
    if (settings.demoMonths() > 0) {
      marks.withoutPast().ifPresent(this::importBefore);
    }
  }

  private void importBefore(Instant claimed) {
    var today = clock.dayOf(claimed).atStartOfDay();
    try (var csv = past(today)) {
      marks.past(imports.start(MAPPING, false, csv).id());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream past(LocalDateTime until) {
    return DurhamPast.csv(DurhamPast.SEED, until.minusMonths(settings.demoMonths()), until);
  }
}
