package org.coresponse.clinicians;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A contracted agency; its code is the last part of its people's group. */
@Entity
@Table(name = "agency")
class Agency {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, updatable = false, length = 16)
  private String code;

  @Column(nullable = false, length = 120)
  private String name;

  protected Agency() {}

  Agency(String code, String name) {
    this.code = code;
    this.name = name;
  }

  Long id() {
    return id;
  }

  String code() {
    return code;
  }
}
