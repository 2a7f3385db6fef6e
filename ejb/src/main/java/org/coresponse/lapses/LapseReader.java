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

/** An address to which warnings go for the city. */
@Entity
@Table(name = "lapse_reader")
class LapseReader {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, updatable = false, length = 254)
  private String email;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 10)
  private LetterLanguage language;

  protected LapseReader() {}

  LapseReader(String email, LetterLanguage language) {
    this.email = email;
    this.language = language;
  }

  Long id() {
    return id;
  }
}
