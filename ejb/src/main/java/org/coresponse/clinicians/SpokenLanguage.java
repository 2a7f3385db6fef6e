package org.coresponse.clinicians;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A language that a clinician speaks. */
@Embeddable
class SpokenLanguage {
  @Column(nullable = false, length = 8)
  private String language;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private LanguageLevel level;

  protected SpokenLanguage() {}

  SpokenLanguage(Speaks given) {
    this.language = given.language();
    this.level = given.level();
  }

  Speaks row() {
    return new Speaks(language, level);
  }
}
