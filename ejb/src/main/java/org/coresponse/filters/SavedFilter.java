package org.coresponse.filters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.search.CallFilter;
import org.coresponse.search.CallState;

/** A filter under a name. It keeps what it narrows to; only its name changes. */
@Entity
@Table(name = "saved_filter")
class SavedFilter {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, updatable = false, length = 64)
  private String owner;

  @Column(nullable = false, length = SaveFilter.LONGEST_NAME)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 12)
  private CallState state;

  @Column(updatable = false, length = 16)
  private String number;

  @Column(updatable = false, length = 80)
  private String nature;

  @Column(updatable = false, length = 20)
  private String district;

  @Column(updatable = false, length = 20)
  private String beat;

  @Column(name = "received_from", updatable = false)
  private Instant from;

  @Column(name = "received_to", updatable = false)
  private Instant to;

  @Column(name = "priority_from", updatable = false)
  private Integer priorityFrom;

  @Column(name = "priority_to", updatable = false)
  private Integer priorityTo;

  @Column(name = "saved_at", nullable = false, updatable = false)
  private Instant savedAt;

  protected SavedFilter() {}

  /**
   * @param filter says nothing of a person
   */
  SavedFilter(String owner, String name, CallFilter filter, Instant now) {
    this.owner = owner;
    this.name = name;
    this.state = filter.state();
    this.number = filter.number();
    this.nature = filter.nature();
    this.district = filter.district();
    this.beat = filter.beat();
    this.from = filter.from();
    this.to = filter.to();
    this.priorityFrom = filter.priorityFrom();
    this.priorityTo = filter.priorityTo();
    this.savedAt = now;
  }

  void rename(String other) {
    name = other;
  }

  Long id() {
    return id;
  }

  SavedFilterRow row() {
    return new SavedFilterRow(
        id,
        name,
        new CallFilter(
            state,
            null,
            number,
            null,
            null,
            nature,
            district,
            beat,
            from,
            to,
            null,
            priorityFrom,
            priorityTo));
  }
}
