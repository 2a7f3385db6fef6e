package org.coresponse.accounts;

import jakarta.persistence.Column;
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
import java.time.Duration;
import java.time.Instant;

/**
 * Something that Keycloak is to do for an account. Written with the act that wants it, done behind
 * it: open until it is done or refused. Orders of one account are done in their order.
 */
@Entity
@Table(name = "account_order")
class AccountOrder {
  /** So long an order belongs to whoever took it; then that server is taken for dead. */
  static final Duration CLAIM = Duration.ofSeconds(60);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "account_id")
  private Account account;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 12)
  private OrderKind kind;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private OrderState state = OrderState.OPEN;

  @Column(nullable = false)
  private int attempts;

  @Column(name = "wanted_at", nullable = false, updatable = false)
  private Instant wantedAt;

  @Column(name = "due_at", nullable = false)
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  @Column(length = 16)
  private OrderTrouble trouble;

  @Column(name = "done_at")
  private Instant doneAt;

  protected AccountOrder() {}

  AccountOrder(Account account, OrderKind kind, Instant now) {
    this.account = account;
    this.kind = kind;
    this.wantedAt = now;
    this.dueAt = now;
  }

  boolean isDue(Instant now) {
    return state == OrderState.OPEN && !dueAt.isAfter(now);
  }

  /** Is being done: nobody else takes it meanwhile. */
  void claim(Instant now) {
    attempts++;
    dueAt = now.plus(CLAIM);
  }

  void done(Instant now) {
    state = OrderState.DONE;
    trouble = null;
    doneAt = now;
  }

  /** Is tried again later. */
  void failed(OrderTrouble why, Instant now) {
    trouble = why;
    dueAt = now.plus(AccountRules.backOff(kind, attempts));
  }

  /** Is not tried again. */
  void refused(OrderTrouble why, Instant now) {
    state = OrderState.REFUSED;
    trouble = why;
    doneAt = now;
  }

  Long id() {
    return id;
  }

  Account account() {
    return account;
  }

  OrderKind kind() {
    return kind;
  }

  OrderState state() {
    return state;
  }
}
