package org.coresponse.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.coresponse.web.text.Texts;

/** Puts a fault into words: the problem document in the reader's language. */
@ApplicationScoped
public class ProblemTexts {
  /** Statuses that have a title of their own; any other is titled by its hundred. */
  private static final List<Integer> TITLED =
      List.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 500);

  @Inject Texts texts;

  protected ProblemTexts() {}

  ProblemTexts(Texts texts) {
    this.texts = texts;
  }

  /**
   * The document of a fault.
   *
   * @param acceptLanguage the header as sent, or null; English where it names neither of ours
   * @param requestId a UUID
   */
  public Problem problem(Fault fault, String acceptLanguage, String requestId) {
    var language = language(acceptLanguage);
    return new Problem(
        Problem.TYPE + fault.code(),
        texts.of(language, "problem.title." + titled(fault.status())),
        fault.status(),
        texts.of(language, "problem." + fault.code(), fault.args().toArray()),
        "urn:uuid:" + requestId,
        errors(fault, language));
  }

  /** The fields that were not taken, each with its sentence. */
  public List<Problem.FieldError> errors(Fault fault, Locale language) {
    return fault.fields().stream().map(field -> error(field, language)).toList();
  }

  private static int titled(int status) {
    return TITLED.contains(status) ? status : status / 100 * 100;
  }

  private Problem.FieldError error(FieldFault fault, Locale language) {
    var sentence = sentence(fault.reason(), language);
    for (var value : fault.values().entrySet()) {
      sentence =
          sentence.replace(
              "{" + value.getKey() + "}", String.valueOf(texts.spoken(language, value.getValue())));
    }
    return new Problem.FieldError(fault.field(), sentence);
  }

  /** A constraint that nobody has worded yet is still named, in general words. */
  private String sentence(String reason, Locale language) {
    try {
      return texts.of(language, reason);
    } catch (MissingResourceException e) {
      return texts.of(language, "field.unacceptable");
    }
  }

  /** The first of our languages that the reader asks for. */
  public static Locale language(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return Texts.LANGUAGES.get(0);
    }
    try {
      var found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), Texts.LANGUAGES);
      return found == null ? Texts.LANGUAGES.get(0) : found;
    } catch (IllegalArgumentException e) {
      return Texts.LANGUAGES.get(0); // not a header of languages: answered all the same
    }
  }
}
