package org.coresponse.lapses;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.coresponse.mail.LetterLanguage;

/** Send the warnings of the asker's side, city or police, to this address too. */
public record AddReader(
    @NotBlank @Email @Size(max = 254) String email, @NotNull LetterLanguage language) {}
