package org.coresponse.lapses;

import java.util.List;
import org.coresponse.mail.LetterLanguage;

/** Who reads warnings for an agency, for the police and for the city. */
public interface LapseReaders {
  /** An address and the language of its reader. */
  record Reader(String email, LetterLanguage language) {}

  List<Reader> ofAgency(long agencyId);

  List<Reader> ofPolice();

  List<Reader> ofCity();
}
