package org.coresponse.lapses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.coresponse.mail.LetterLanguage;

/** An address to which warnings go for the city or for the police. */
@Entity
@Table(name = "lapse_reader")
class LapseReader {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 8)
  private LapseSide side;

  @Column(nullable = false, updatable = false, length = 254)
  private String email;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 10)
  private LetterLanguage language;

  protected LapseReader() {}

  LapseReader(LapseSide side, String email, LetterLanguage language) {
    this.side = side;
    this.email = email;
    this.language = language;
  }

  boolean of(LapseSide which) {
    return side == which;
  }

  Long id() {
    return id;
  }
}
