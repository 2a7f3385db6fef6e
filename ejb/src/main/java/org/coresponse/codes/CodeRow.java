package org.coresponse.codes;

import java.io.Serializable;
import java.util.Locale;

/**
 * A code as people choose and read it.
 *
 * @param commonCode the code of the national standard it maps to today, or null
 */
public record CodeRow(String code, String commonCode, String labelEn, String labelEs)
    implements Serializable {

  public String label(Locale language) {
    return "es".equals(language.getLanguage()) ? labelEs : labelEn;
  }
}
