package org.coresponse.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.coresponse.runtime.City;

/**
 * Looks each 50 ms for what is open or running and has not exactly one owner and a deadline, and
 * for clinicians who own an incident on which nothing of theirs runs. With a connection of its own;
 * while the database is down it says so and goes on.
 */
final class ChaosSampler implements Runnable {
  private static final long EVERY_MILLIS = 50;
  private static final String OWNERLESS =
      """
      select (select count(*) from incident where status = 'OPEN'
          and ((owner_name is null) = (owner_queue is null) or deadline_at is null))
        + (select count(*) from response where ended_at is null
          and ((owner_name is null) = (owner_queue is null) or deadline_at is null))
        + (select count(*) from incident i join clinician c on c.subject = i.owner_subject
          where i.status = 'OPEN' and not exists (select 1 from response r
            where r.incident_id = i.id and r.clinician_id = c.id and r.ended_at is null))""";

  private final City city;
  private final Chaos chaos;
  private final CountDownLatch stop = new CountDownLatch(1);
  private Connection connection;
  private volatile long found;

  ChaosSampler(City city, Chaos chaos) {
    this.city = city;
    this.chaos = chaos;
  }

  @Override
  public void run() {
    try {
      while (!stop.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        sample();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  void stop() {
    stop.countDown();
  }

  /** How many things without owner were seen, over all samples. */
  long found() {
    return found;
  }

  private void sample() {
    try {
      if (connection == null) {
        var accounts = city.accounts();
        connection =
            DriverManager.getConnection(
                city.settings().jdbc(), accounts.ownerUser(), accounts.ownerPassword());
      }
      try (var sql = connection.createStatement();
          var rows = sql.executeQuery(OWNERLESS)) {
        rows.next();
        found += rows.getLong(1);
        chaos.count("samples");
      }
    } catch (SQLException down) {
      connection = null;
      chaos.count("samples while the database was down");
    }
  }
}
