package org.coresponse.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.coresponse.agreements.AgencyContacts;
import org.coresponse.agreements.AgreementDesk;
import org.coresponse.agreements.AgreementFiles;
import org.coresponse.agreements.ContactGiven;
import org.coresponse.agreements.ContactPurpose;
import org.coresponse.lapses.AddReader;
import org.coresponse.lapses.LapseRules;
import org.coresponse.mail.LetterLanguage;

/**
 * Enters whom the demonstration's city writes to, and what it agreed with its agencies; again is
 * the same.
 */
@ApplicationScoped
class DemoAgencies {
  private static final String FILE = "agreement.pdf";

  @Inject AgencyContacts contacts;
  @Inject AgreementDesk desk;
  @Inject AgreementFiles files;
  @Inject LapseRules warnings;

  void enter(LocalDate today) {
    contact("pcc", "Nell Orr", ContactPurpose.CREDENTIALS, "credentials@pcc.example", null);
    contact("pcc", "Amos Grady", ContactPurpose.CONTRACT, "contracts@pcc.example", "919 555 0161");
    contact("pcc", "Night desk", ContactPurpose.ON_CALL, null, "919 555 0162");
    contact("bcb", "Lucia Ferro", ContactPurpose.CREDENTIALS, "people@bcb.example", null);
    contact("bcb", "Lucia Ferro", ContactPurpose.BILLING, "people@bcb.example", "919 555 0171");
    warnings.add(new AddReader("programme@city.example", LetterLanguage.ENGLISH));
    for (var agreement : DemoAgreement.values()) {
      var id = desk.enter(agreement.agency(), agreement.given(today));
      files.attach(id, FILE, file());
      if (agreement.confirmed()) {
        desk.confirm(agreement.agency(), id);
      }
    }
  }

  private void contact(
      String agency, String name, ContactPurpose purpose, String email, String phone) {
    contacts.add(agency, new ContactGiven(name, purpose, email, phone));
  }

  private static byte[] file() {
    try (var in = DemoAgencies.class.getResourceAsStream(FILE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
