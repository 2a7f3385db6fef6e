package org.coresponse.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The city's clock, which tests may move; added to the EJB jar of the deployment under test and to
 * nothing else.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class TestClock extends CityClock {
  private volatile InstantSource source = InstantSource.system();

  @Override
  public Instant now() {
    return source.instant();
  }

  public void standAt(Instant instant) {
    source = InstantSource.fixed(instant);
  }

  public void advance(Duration by) {
    source = InstantSource.offset(source, by);
  }

  public void reset() {
    source = InstantSource.system();
  }
}
