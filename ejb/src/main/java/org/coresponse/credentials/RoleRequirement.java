package org.coresponse.credentials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What a role asks for from a day on. */
@Entity
@Table(name = "role_requirement")
class RoleRequirement {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private WorkRole role;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private CredentialPurpose purpose;

  @Column(name = "since_on", nullable = false)
  private LocalDate since;

  @Column(name = "until_on")
  private LocalDate until;

  protected RoleRequirement() {}
}
