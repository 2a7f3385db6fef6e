package org.coresponse.mail;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A letter to post. It has no text of its own, so that no fact about a person gets into a mail: the
 * words follow from kind and scope.
 *
 * @param key names the letter for good, {@code credential-17-lapses-30-clinician}: the same key is
 *     posted once
 * @param recipient an address; one that is none is found when the letter is sent, and shown to the
 *     city, so that one bad address in a register stops no other letter
 * @param language the reader's
 * @param by the day by which something is to be done, or was
 * @param page where to look, an address below the application's with no fact in it: {@code
 *     /app/clinicians/own.xhtml}
 */
public record Letter(
    @NotBlank @Size(max = LONGEST_KEY) String key,
    @NotBlank @Size(max = LONGEST_ADDRESS) String recipient,
    @NotNull LetterLanguage language,
    @NotNull LetterKind kind,
    @NotNull LetterScope scope,
    @NotNull LocalDate by,
    @NotNull @Size(max = LONGEST_PAGE) @Pattern(regexp = "/app/[\\w./?=&-]*") String page) {
  static final int LONGEST_KEY = 160;
  static final int LONGEST_ADDRESS = 254;
  static final int LONGEST_PAGE = 200;
}
