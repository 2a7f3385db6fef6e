package org.coresponse.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.MissingResourceException;
import org.coresponse.web.faces.Language;
import org.coresponse.web.text.Texts;

/**
 * Names of acts in the viewer's language, for pages that show the trail: of those that were done
 * ({@code act.}), and of those that a page refused ({@code tried.}). What has no name, such as the
 * address that somebody was refused, is shown as it stands.
 */
@Named("actNames")
@RequestScoped
public class ActNames {
  @Inject Texts texts;
  @Inject Language language;

  /** {@code CallReceived}: "Call received"; {@code ClosingView.close}: "Close an incident". */
  public String of(String act) {
    return named("act." + act, named("tried." + act, act));
  }

  /** Every act the product knows, by its name in the viewer's language. */
  public List<String> getAll() {
    return texts.named("act.").stream().sorted(Comparator.comparing(this::of)).toList();
  }

  private String named(String key, String otherwise) {
    try {
      return texts.of(language.getLocale(), key);
    } catch (MissingResourceException unnamed) {
      return otherwise;
    }
  }
}
