package org.coresponse.codes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What people read for a nature, in English and in Spanish. */
public record NatureLabels(
    @NotBlank @Size(max = LONGEST) String en, @NotBlank @Size(max = LONGEST) String es)
    implements Serializable {
  static final int LONGEST = 120;

  public NatureLabels {
    en = en == null ? null : en.strip();
    es = es == null ? null : es.strip();
  }
}
