package org.coresponse.governance;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.coresponse.security.Actor;

/**
 * One version of the protocol.
 *
 * <p>{@link VersionState#DRAFT} until a proof holds, {@link VersionState#PROVEN} until the third
 * signature, {@link VersionState#SIGNED} until somebody lets it decide from an instant, {@link
 * VersionState#LIVE} until it is retired. What is not in force falls back to a draft, without proof
 * and signatures, when its file or the invariants change.
 */
@Entity
@Table(name = "protocol_version")
class ProtocolVersion {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(nullable = false, updatable = false, length = 40)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private VersionState state = VersionState.DRAFT;

  @Column(nullable = false, columnDefinition = "mediumblob")
  private byte[] dmn;

  @Column(nullable = false, length = 64)
  private String sha256;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by", nullable = false, length = 64)
  private String changedBy;

  @Column(name = "changed_by_name", nullable = false, length = 120)
  private String changedByName;

  @Column(name = "live_from")
  private Instant liveFrom;

  @Column(name = "released_by_name", length = 120)
  private String releasedByName;

  @Column(name = "retired_at")
  private Instant retiredAt;

  @Column(name = "retired_by_name", length = 120)
  private String retiredByName;

  @Column(name = "retired_reason", length = 500)
  private String retiredReason;

  @ElementCollection
  @CollectionTable(
      name = "protocol_author",
      joinColumns = @JoinColumn(name = "protocol_version_id"))
  @Column(name = "subject", nullable = false, length = 64)
  private Set<String> authors = new HashSet<>();

  @ElementCollection
  @CollectionTable(
      name = "protocol_signature",
      joinColumns = @JoinColumn(name = "protocol_version_id"))
  private Set<Signature> signatures = new HashSet<>();

  protected ProtocolVersion() {}

  ProtocolVersion(String name, CheckedFile file, Instant at, Actor by) {
    this.name = name;
    this.createdAt = at;
    write(file, at, by);
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  String name() {
    return name;
  }

  VersionState state() {
    return state;
  }

  byte[] dmn() {
    return dmn.clone();
  }

  String sha256() {
    return sha256;
  }

  Instant liveFrom() {
    return liveFrom;
  }

  Map<Capacity, Signature> signatures() {
    return signatures.stream().collect(toMap(Signature::capacity, s -> s));
  }

  /**
   * Gives it another file, and makes it a draft again.
   *
   * @throws VersionNotOpenException when it is or was live
   */
  void replace(CheckedFile file, Instant at, Actor by) {
    requireOpen();
    write(file, at, by);
    fallBack();
  }

  private void write(CheckedFile file, Instant at, Actor by) {
    dmn = file.bytes();
    sha256 = file.sha256();
    changedAt = at;
    changedBy = by.subject();
    changedByName = by.name();
    if (!by.isSystem()) {
      authors.add(by.subject());
    }
  }

  /** Its proof holds. */
  void proven() {
    if (state == VersionState.DRAFT) {
      state = VersionState.PROVEN;
    }
  }

  /**
   * Takes a signature. The same person's in the same capacity again changes nothing.
   *
   * @return whether it is new
   * @throws NotProvenException when it is a draft
   * @throws VersionNotOpenException when it is or was live
   * @throws OwnProtocolException when the signer wrote the file
   * @throws SignedAlreadyException when the signer has signed in another capacity, or another
   *     person in this one
   */
  boolean sign(Capacity capacity, Actor by, Instant at) {
    requireOpen();
    var standing = signatures().get(capacity);
    if (standing != null && standing.subject().equals(by.subject())) {
      return false;
    }
    if (authors.contains(by.subject())) {
      throw new OwnProtocolException(name);
    }
    if (standing != null || signatures.stream().anyMatch(s -> s.subject().equals(by.subject()))) {
      throw new SignedAlreadyException(name);
    }
    if (state != VersionState.PROVEN) {
      throw new NotProvenException(name);
    }
    signatures.add(new Signature(capacity, by.subject(), by.name(), at));
    if (signatures.size() == Capacity.values().length) {
      state = VersionState.SIGNED;
    }
    return true;
  }

  /**
   * Lets it decide from an instant on.
   *
   * @throws NotSignedException when a signature is missing
   * @throws VersionNotOpenException when it is or was live
   */
  void goLive(Instant from, Actor by) {
    requireOpen();
    if (state != VersionState.SIGNED) {
      throw new NotSignedException(name);
    }
    state = VersionState.LIVE;
    liveFrom = from;
    releasedByName = by.name();
  }

  /**
   * Ends its life.
   *
   * @throws NotLiveException when it is not live
   */
  void retire(String reason, Instant at, Actor by) {
    if (state != VersionState.LIVE) {
      throw new NotLiveException(name);
    }
    state = VersionState.RETIRED;
    retiredAt = at;
    retiredByName = by.name();
    retiredReason = reason;
  }

  /** Makes it a draft without signatures. */
  void fallBack() {
    state = VersionState.DRAFT;
    signatures.clear();
    liveFrom = null;
    releasedByName = null;
  }

  void requireOpen() {
    if (!state.open()) {
      throw new VersionNotOpenException(name);
    }
  }

  VersionDetails details(boolean inForce, ProofRow proof) {
    return new VersionDetails(
        name,
        version,
        state,
        inForce,
        sha256,
        createdAt,
        changedAt,
        changedByName,
        Set.copyOf(authors),
        signatures.stream().sorted(Comparator.comparing(Signature::signedAt)).toList(),
        liveFrom,
        releasedByName,
        retiredAt,
        retiredByName,
        retiredReason,
        proof);
  }
}
