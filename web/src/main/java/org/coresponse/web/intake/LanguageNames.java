package org.coresponse.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.web.faces.Language;
import org.coresponse.web.text.Texts;

/**
 * Languages that callers speak, by name in the reader's language or by their ISO 639 code: {@code
 * #{languageNames.complete}}.
 */
@Named
@ApplicationScoped
public class LanguageNames {
  private static final int MOST = 10;

  /** Offered before all others; what is spoken in North Carolina besides English. */
  private static final List<String> COMMON =
      List.of("es", "en", "zh", "vi", "ar", "fr", "hi", "ko", "ru", "sw", "ne", "my");

  private static final List<String> CODES =
      Stream.concat(
              Stream.of(Locale.getISOLanguages()),
              Stream.of(Locale.getAvailableLocales()).map(Locale::getLanguage))
          .filter(code -> code.matches("[a-z]{2,3}"))
          .distinct()
          .sorted()
          .toList();

  @Inject Language language;

  /** Names that begin with what was typed, the common ones first, at most ten. */
  public List<String> complete(String typed) {
    return complete(typed, language.getLocale());
  }

  /** The name of a code; the code itself where it has none, empty for null. */
  public String name(String code) {
    return code == null ? "" : name(code, language.getLocale());
  }

  static List<String> complete(String typed, Locale reader) {
    var wanted = plain(typed);
    return CODES.stream()
        .filter(code -> code.equals(wanted) || plain(name(code, reader)).startsWith(wanted))
        .sorted(
            Comparator.comparingInt(LanguageNames::rank)
                .thenComparing(code -> plain(name(code, reader))))
        .limit(MOST)
        .map(code -> name(code, reader))
        .toList();
  }

  /**
   * The code of a language as it was typed: its code, or its name in any language of the product.
   *
   * @return null for nothing
   * @throws InvalidFieldException when it is no language
   */
  static String code(String typed) {
    return typed == null || typed.isBlank()
        ? null
        : find(plain(typed))
            .orElseThrow(() -> new InvalidFieldException("language", "invalid.language"));
  }

  private static Optional<String> find(String wanted) {
    return CODES.stream()
        .filter(
            code ->
                code.equals(wanted)
                    || Texts.LANGUAGES.stream()
                        .anyMatch(reader -> plain(name(code, reader)).equals(wanted)))
        .min(Comparator.comparingInt(LanguageNames::rank))
        .or(() -> known(wanted) ? Optional.of(wanted) : Optional.empty());
  }

  /** A code of three letters that no locale of the server has, but that has a name. */
  private static boolean known(String code) {
    return code.matches("[a-z]{2,3}") && !name(code, Locale.ENGLISH).equals(code);
  }

  private static int rank(String code) {
    var at = COMMON.indexOf(code);
    return at < 0 ? COMMON.size() : at;
  }

  private static String name(String code, Locale reader) {
    var name = Locale.forLanguageTag(code).getDisplayLanguage(reader);
    return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(reader) + name.substring(1);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text == null ? "" : text.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
