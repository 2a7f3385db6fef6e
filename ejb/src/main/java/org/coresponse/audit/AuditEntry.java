package org.coresponse.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.coresponse.platform.DomainEvent;
import org.coresponse.security.ActRefused;
import org.coresponse.security.Actor;
import org.coresponse.security.Channel;
import org.coresponse.security.CurrentRequest;

/** One line of the trail. Written once; the database lets nobody change it. */
@Entity
@Table(name = "audit_entry", catalog = "coresponse_trail")
class AuditEntry {
  /** Writes a line without the persistence context; {@link #write} fills it. */
  static final String INSERT =
      "insert into coresponse_trail.audit_entry (at, subject, actor_name, roles, organisation,"
          + " channel, act, subject_type, subject_number, outcome, problem, changes, request)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final int LONGEST_ACT = 120;
  private static final int LONGEST_NUMBER = 64;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, updatable = false)
  private Instant at;

  @Column(nullable = false, updatable = false, length = 64)
  private String subject;

  @Column(name = "actor_name", nullable = false, updatable = false, length = 120)
  private String actorName;

  @Column(nullable = false, updatable = false, length = 200)
  private String roles;

  @Column(nullable = false, updatable = false, length = 80)
  private String organisation;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 8)
  private Channel channel;

  @Column(nullable = false, updatable = false, length = LONGEST_ACT)
  private String act;

  @Column(name = "subject_type", nullable = false, updatable = false, length = 24)
  private String subjectType;

  @Column(name = "subject_number", updatable = false, length = LONGEST_NUMBER)
  private String subjectNumber;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 8)
  private Outcome outcome;

  @Column(updatable = false, length = 60)
  private String problem;

  @Column(updatable = false, columnDefinition = "longtext")
  private String changes;

  @Column(nullable = false, updatable = false, length = 40)
  private String request;

  protected AuditEntry() {}

  private AuditEntry(Actor who, CurrentRequest request, Instant at) {
    this.at = at;
    this.subject = who.subject();
    this.actorName = cut(who.name(), Actor.LONGEST_NAME);
    this.roles = cut(who.roles().stream().sorted().collect(Collectors.joining(" ")), 200);
    this.organisation = cut(who.organisation(), 80);
    this.channel = request.channel();
    this.request = request.id();
  }

  static AuditEntry of(DomainEvent happened, Actor who, CurrentRequest request, Instant at) {
    var line = new AuditEntry(who, request, at);
    line.act = happened.getClass().getSimpleName();
    line.subjectType = happened.subjectType();
    line.subjectNumber = cut(happened.subjectNumber(), LONGEST_NUMBER);
    line.outcome = Outcome.DONE;
    line.changes = Changes.write(happened.changes());
    return line;
  }

  static AuditEntry of(ActRefused tried, Actor who, CurrentRequest request, Instant at) {
    var line = new AuditEntry(who, request, at);
    line.act = cut(tried.act(), LONGEST_ACT);
    line.subjectType = "attempt";
    line.subjectNumber = cut(tried.subjectNumber(), LONGEST_NUMBER);
    line.outcome = Outcome.REFUSED;
    line.problem = cut(tried.problem(), 60);
    return line;
  }

  void write(PreparedStatement insert) throws SQLException {
    insert.setObject(1, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    insert.setString(2, subject);
    insert.setString(3, actorName);
    insert.setString(4, roles);
    insert.setString(5, organisation);
    insert.setString(6, channel.name());
    insert.setString(7, act);
    insert.setString(8, subjectType);
    insert.setString(9, subjectNumber);
    insert.setString(10, outcome.name());
    insert.setString(11, problem);
    insert.setString(12, changes);
    insert.setString(13, request);
  }

  private static String cut(String text, int longest) {
    return text == null || text.length() <= longest ? text : text.substring(0, longest);
  }
}
