package org.coresponse.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.coresponse.credentials.WorkRole;

/** That somebody in a role may be on duty at a place. */
@Entity
@Table(name = "duty_place")
class StoredPlace {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 8)
  private DutyPlace place;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 16)
  private WorkRole role;

  @Column(nullable = false)
  private boolean open;

  protected StoredPlace() {}

  void becomes(boolean wanted) {
    open = wanted;
  }

  PlaceRow row() {
    return new PlaceRow(id, version, place, role, open);
  }
}
