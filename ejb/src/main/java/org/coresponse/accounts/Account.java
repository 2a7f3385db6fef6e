package org.coresponse.accounts;

import static java.util.Objects.requireNonNull;

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
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.coresponse.clinicians.AccountHolder;
import org.coresponse.security.Actor;

/**
 * What a clinician signs in with: wanted until Keycloak has it, then active, or suspended for as
 * long as something holds it, until it ends. Keycloak's user carries its {@code key}, by which it
 * is found again and never made twice.
 */
@Entity
@Table(name = "account")
class Account {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "account_key", nullable = false, updatable = false, length = 36)
  private String key;

  @Column(name = "clinician_id", nullable = false, updatable = false)
  private long clinicianId;

  @Column(name = "agency_id", nullable = false, updatable = false)
  private long agencyId;

  /** True while it has not ended, then null: a clinician has one such. */
  private Boolean living = Boolean.TRUE;

  @Column(length = 64)
  private String subject;

  @Column(name = "user_name", nullable = false, updatable = false, length = 60)
  private String userName;

  @Column(nullable = false, length = 254)
  private String email;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 24)
  private AccountRole role;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private AccountState state = AccountState.WANTED;

  @ElementCollection
  @CollectionTable(name = "account_hold", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "hold", nullable = false, length = 24)
  @Enumerated(EnumType.STRING)
  private Set<Hold> holds = new HashSet<>();

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "created_by_name", nullable = false, updatable = false, length = 120)
  private String createdByName;

  /** Since when somebody could sign in. */
  @Column(name = "open_since_at", nullable = false)
  private Instant openSinceAt;

  @Column(name = "last_sign_in_at")
  private Instant lastSignInAt;

  @Column(name = "last_session", length = 64)
  private String lastSession;

  @Column(name = "confirmed_at", nullable = false)
  private Instant confirmedAt;

  @Column(name = "confirmed_by_name", nullable = false, length = 120)
  private String confirmedByName;

  @Column(name = "mailed_at")
  private Instant mailedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Account() {}

  Account(AccountHolder holder, CreateAccount given, Actor by, Instant now) {
    this.key = UUID.randomUUID().toString();
    this.clinicianId = holder.clinicianId();
    this.agencyId = holder.agencyId();
    this.userName = given.userName();
    this.email = given.email();
    this.role = given.role();
    this.createdAt = now;
    this.createdByName = by.name();
    this.openSinceAt = now;
    this.confirmedAt = now;
    this.confirmedByName = by.name();
  }

  /** Keycloak has it. */
  void isSetUp(String subject, Instant now) {
    this.subject = requireNonNull(subject);
    openSinceAt = now;
    if (state == AccountState.WANTED) {
      state = holds.isEmpty() ? AccountState.ACTIVE : AccountState.SUSPENDED;
    }
  }

  /**
   * Closes it for that reason.
   *
   * @return whether the reason is new
   */
  boolean hold(Hold reason) {
    requireLiving();
    if (state == AccountState.ACTIVE) {
      state = AccountState.SUSPENDED;
    }
    return holds.add(reason);
  }

  /**
   * Takes a reason away; open again when it was the last.
   *
   * @return whether the reason was there
   */
  boolean release(Hold reason, Instant now) {
    requireLiving();
    var was = holds.remove(reason);
    if (holds.isEmpty() && state == AccountState.SUSPENDED) {
      state = AccountState.ACTIVE;
      openSinceAt = now;
    }
    return was;
  }

  /** Closes it for good. */
  void end(Instant now) {
    requireLiving();
    state = AccountState.ENDED;
    holds.clear();
    living = null;
    endedAt = now;
  }

  /** Somebody who answers for it says that it is still needed. */
  void confirm(Actor by, Instant now) {
    requireLiving();
    confirmedAt = now;
    confirmedByName = by.name();
  }

  /**
   * Keycloak writes to that address from now on.
   *
   * @return whether it is another one
   */
  boolean isReachedAt(String address) {
    requireLiving();
    var other = !address.equals(email);
    email = address;
    return other;
  }

  void mailed(Instant now) {
    mailedAt = now;
  }

  private void requireLiving() {
    if (state == AccountState.ENDED) {
      throw new AccountEndedException();
    }
  }

  Set<Hold> holds() {
    return holds.isEmpty() ? EnumSet.noneOf(Hold.class) : EnumSet.copyOf(holds);
  }

  boolean open() {
    return holds.isEmpty() && state != AccountState.ENDED;
  }

  Long id() {
    return id;
  }

  String key() {
    return key;
  }

  long clinicianId() {
    return clinicianId;
  }

  long agencyId() {
    return agencyId;
  }

  String subject() {
    return subject;
  }

  String userName() {
    return userName;
  }

  String email() {
    return email;
  }

  AccountRole role() {
    return role;
  }

  AccountState state() {
    return state;
  }
}
