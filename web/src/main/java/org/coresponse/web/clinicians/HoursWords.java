package org.coresponse.web.clinicians;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import org.coresponse.web.faces.Language;

/** Says minutes as hours. */
@Named("hoursWords")
@RequestScoped
public class HoursWords {
  @Inject Language language;

  /** {@code 450} as 7.5, in the reader's language. */
  public String of(int minutes) {
    var format = NumberFormat.getNumberInstance(language.getLocale());
    format.setMaximumFractionDigits(2);
    return format.format(minutes / 60.0);
  }
}
