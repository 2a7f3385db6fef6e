package org.coresponse.codes;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A nature with what it means.
 *
 * @param validTo first day on which it can no longer be chosen; null while it is in use
 * @param choosable whether it may be chosen today
 * @param current what it means today; null before its first day
 * @param mappings all it meant and will mean, newest first
 */
public record NatureRow(
    String code,
    String labelEn,
    String labelEs,
    LocalDate validFrom,
    LocalDate validTo,
    boolean choosable,
    int version,
    MappingRow current,
    List<MappingRow> mappings)
    implements Serializable {

  public NatureRow {
    mappings = List.copyOf(mappings);
  }

  public String label(Locale language) {
    return "es".equals(language.getLanguage()) ? labelEs : labelEn;
  }
}
