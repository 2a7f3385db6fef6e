package org.coresponse.web.clinicians;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.coresponse.clinicians.AmendClinician;
import org.coresponse.clinicians.LanguageLevel;
import org.coresponse.clinicians.PersonRow;
import org.coresponse.clinicians.Speaks;

/** What is typed of a person on record: English and Spanish; other languages stay as they are. */
public class PersonForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String ENGLISH = "en";
  private static final String SPANISH = "es";

  private final long id;
  private final int version;
  private final List<Speaks> others;
  private String pronouns;
  private String email;
  private String phone;
  private LanguageLevel english;
  private LanguageLevel spanish;

  PersonForm(PersonRow from) {
    id = from.id();
    version = from.version();
    pronouns = from.pronouns();
    email = from.email();
    phone = from.phone();
    english = level(from, ENGLISH);
    spanish = level(from, SPANISH);
    others =
        from.languages().stream()
            .filter(one -> !List.of(ENGLISH, SPANISH).contains(one.language()))
            .toList();
  }

  private static LanguageLevel level(PersonRow person, String language) {
    return person.languages().stream()
        .filter(one -> one.language().equals(language))
        .map(Speaks::level)
        .findFirst()
        .orElse(null);
  }

  AmendClinician command() {
    var spoken = new ArrayList<>(others);
    if (english != null) {
      spoken.add(new Speaks(ENGLISH, english));
    }
    if (spanish != null) {
      spoken.add(new Speaks(SPANISH, spanish));
    }
    return new AmendClinician(
        id, version, ContactForm.filled(pronouns), email, ContactForm.filled(phone), spoken);
  }

  public String getPronouns() {
    return pronouns;
  }

  public void setPronouns(String pronouns) {
    this.pronouns = pronouns;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  /** Null where it is not spoken. */
  public LanguageLevel getEnglish() {
    return english;
  }

  public void setEnglish(LanguageLevel english) {
    this.english = english;
  }

  /** Null where it is not spoken. */
  public LanguageLevel getSpanish() {
    return spanish;
  }

  public void setSpanish(LanguageLevel spanish) {
    this.spanish = spanish;
  }
}
