package org.coresponse.presence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.Settings;

/**
 * Since when this server has been able to hear of anybody. The time without a word is counted from
 * there at the earliest: when the server starts, or finds its database again, nobody is lost at
 * once.
 */
@Singleton
@Startup
@PermitAll
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LostSince {
  /** A longer pause between two looks is a time in which nobody could be heard. */
  private static final Duration PAUSE = Duration.ofSeconds(10);

  @Inject CityClock clock;
  @Inject Settings settings;

  private volatile Instant hearsSince;
  private Instant looked;

  @PostConstruct
  void start() {
    hearsSince = clock.now();
    looked = clock.stopwatch().instant();
  }

  /** The watch has looked. Whether it did so all the time, or begins to hear again only now. */
  public boolean looked() {
    var now = clock.stopwatch().instant();
    var paused = looked.plus(PAUSE).isBefore(now);
    if (paused) {
      hearsSince = clock.now();
    }
    looked = now;
    return !paused;
  }

  /** Whoever was seen last then or earlier is lost. */
  @Lock(LockType.READ)
  public Instant get() {
    return of(clock.now(), hearsSince, settings.lostAfter());
  }

  static Instant of(Instant now, Instant hearsSince, Duration after) {
    return hearsSince.plus(after).isAfter(now) ? Instant.EPOCH : now.minus(after);
  }
}
