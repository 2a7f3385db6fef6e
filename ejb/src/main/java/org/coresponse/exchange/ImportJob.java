package org.coresponse.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.coresponse.security.Actor;

/**
 * One import of a file by a mapping.
 *
 * <p>It runs from when it was asked for until its last row, a failure, or the chunk after somebody
 * cancelled it. What it has counted is committed with the calls it counts, so that a server that
 * was killed goes on behind the last row counted.
 */
@Entity
@Table(name = "import_job")
class ImportJob {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "mapping_id", updatable = false)
  private ImportMapping mapping;

  @Column(nullable = false, length = 64)
  private String sha256;

  @Column(name = "dry_run", nullable = false, updatable = false)
  private boolean dryRun;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private ImportStatus status = ImportStatus.RUNNING;

  @Column(length = 60)
  private String problem;

  @Column(name = "cancel_asked", nullable = false)
  private boolean cancelAsked;

  @Column(nullable = false)
  private long bytes;

  @Column(name = "bytes_read", nullable = false)
  private long bytesRead;

  @Embedded private ImportTally tally = ImportTally.NOTHING;

  @Column(name = "asked_at", nullable = false, updatable = false)
  private Instant askedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "started_by", nullable = false, updatable = false, length = 64)
  private String startedBy;

  @Column(name = "started_by_name", nullable = false, updatable = false, length = 120)
  private String startedByName;

  protected ImportJob() {}

  ImportJob(ImportMapping mapping, boolean dryRun, Instant askedAt, Actor by) {
    this.mapping = mapping;
    this.sha256 = UUID.randomUUID().toString(); // until its file is here
    this.dryRun = dryRun;
    this.askedAt = askedAt;
    this.startedBy = by.subject();
    this.startedByName = by.name();
  }

  Long id() {
    return id;
  }

  Mapping mapping() {
    return MappingReader.read(mapping.json());
  }

  boolean dryRun() {
    return dryRun;
  }

  /** Its file is here, whole. */
  void received(String fileSha256, long size) {
    sha256 = fileSha256;
    bytes = size;
  }

  boolean isRunning() {
    return status == ImportStatus.RUNNING;
  }

  boolean cancelAsked() {
    return cancelAsked;
  }

  ImportTally tally() {
    return tally;
  }

  /** Who has asked for it, for rows that say who. */
  Actor starter() {
    return new Actor(startedBy, startedByName, Set.of(), "");
  }

  /**
   * Counts what a chunk brought.
   *
   * @param read bytes of the file, up to the end of the chunk
   */
  void count(ImportTally chunk, long read) {
    tally = tally.plus(chunk);
    bytesRead = read;
  }

  void askToCancel() {
    cancelAsked = true;
  }

  /**
   * @param why code of the problem, or null
   */
  void end(ImportStatus how, String why, Instant at) {
    status = how;
    problem = why;
    endedAt = at;
  }

  /** How much of the file was read: whole only when it has ended so. */
  private int percent() {
    if (status == ImportStatus.DONE) {
      return 100;
    }
    return bytes == 0 ? 0 : (int) Math.min(99, bytesRead * 100 / bytes);
  }

  ImportReport report() {
    var of = mapping.row();
    return new ImportReport(
        id,
        of.name(),
        of.version(),
        sha256,
        dryRun,
        status,
        problem,
        cancelAsked,
        percent(),
        tally,
        askedAt,
        endedAt,
        startedByName);
  }
}
