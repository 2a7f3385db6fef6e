package org.coresponse.web.intake;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coresponse.web.faces.Language;
import org.coresponse.web.faces.PageTexts;

/**
 * Languages that callers speak, by their ISO 639 codes and in the reader's words: {@code
 * #{spoken.name(call.language)}}.
 */
@Named("spoken")
@RequestScoped
public class SpokenLanguages {
  /** ISO 639-2: a language that nobody has told yet which it is. */
  static final String UNDETERMINED = "und";

  /** Those most often asked for in Durham; an interpreting service has many more. */
  private static final List<String> COMMON =
      List.of(
          "en", "es", "ase", "ar", "fr", "zh", "vi", "ko", "ht", "hi", "ur", "fa", "ps", "pt", "ru",
          "sw", "rw", "my", "uk");

  /** What callers of a city speak and ISO 639-1 has no two letters for. */
  private static final List<String> LONGER = List.of("hmn", "quc");

  /** Keys of the names that the platform does not have in every language. */
  private static final Map<String, String> NAMED =
      Map.of(UNDETERMINED, "language.undetermined", "ase", "language.sign");

  @Inject Language language;
  @Inject PageTexts msg;

  /**
   * All to choose from: the common ones with the one that is not known yet, then the others by
   * their names.
   *
   * @param known a code that is among them because it was given before; null for none
   */
  public List<SelectItem> choices(String known) {
    var first = new LinkedHashSet<>(COMMON);
    first.add(UNDETERMINED);
    return List.of(
        group("language.common", first), group("language.others", sorted(others(first, known))));
  }

  private static Set<String> others(Set<String> first, String known) {
    var others =
        Stream.of(Locale.getISOLanguages())
            .map(code -> Locale.forLanguageTag(code).getLanguage()) // one code where it had several
            .collect(toCollection(TreeSet::new));
    others.addAll(LONGER);
    if (known != null) {
      others.add(known);
    }
    others.removeAll(first);
    return others;
  }

  private List<String> sorted(Set<String> codes) {
    return codes.stream()
        .sorted(Comparator.comparing(this::name, Collator.getInstance(language.getLocale())))
        .toList();
  }

  private SelectItemGroup group(String key, Collection<String> codes) {
    var items = codes.stream().map(code -> new SelectItem(code, name(code)));
    return new SelectItemGroup(msg.get(key), null, false, items.toArray(SelectItem[]::new));
  }

  /** Its name; the code itself where it has none. */
  public String name(String code) {
    if (NAMED.containsKey(code)) {
      return msg.get(NAMED.get(code));
    }
    var reader = language.getLocale();
    var name = Locale.forLanguageTag(code).getDisplayLanguage(reader);
    return name.isEmpty() || name.equals(code)
        ? code
        : name.substring(0, 1).toUpperCase(reader) + name.substring(1);
  }
}
