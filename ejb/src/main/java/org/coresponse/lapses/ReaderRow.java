package org.coresponse.lapses;

import java.io.Serializable;
import org.coresponse.mail.LetterLanguage;

/** An address to which warnings go. */
public record ReaderRow(Long id, String email, LetterLanguage language) implements Serializable {}
