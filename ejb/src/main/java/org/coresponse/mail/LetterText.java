package org.coresponse.mail;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ResourceBundle;

/** The words of a letter: what kind and scope say, a day and an address, and nothing else. */
record LetterText(String subject, String body) {
  static final String BUNDLE = "org.coresponse.mail.letters";

  /**
   * Writes it in its language.
   *
   * @param address where the application is, without a slash at its end
   */
  static LetterText of(DueLetter letter, String address) {
    var locale = letter.language().locale();
    var words = ResourceBundle.getBundle(BUNDLE, letter.language().bundle());
    var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    var by = letter.by().format(day);
    var subject = words.getString("subject." + letter.kind());
    var text = words.getString("text." + letter.kind() + "." + letter.scope());
    return new LetterText(
        MessageFormat.format(subject, by),
        MessageFormat.format(text, by)
            + "\n\n"
            + words.getString("signIn")
            + "\n"
            + address
            + letter.page()
            + "\n\n"
            + words.getString("end")
            + "\n");
  }

  /** A time as mail headers write it. */
  static String stamp(Instant time) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
  }
}
