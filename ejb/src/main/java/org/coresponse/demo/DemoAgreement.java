package org.coresponse.demo;

import java.time.LocalDate;
import org.coresponse.agreements.AgreementGiven;
import org.coresponse.agreements.AgreementKind;

/** What the demonstration's city and agencies agreed: each shows one state. */
enum DemoAgreement {
  /** Holds until it is ended. */
  PCC_MEMORANDUM("pcc", AgreementKind.MOU, "Co-response programme", -400, null, true),
  /** In order. */
  PCC_ASSOCIATE("pcc", AgreementKind.BAA, "Health information", -400, 330, true),
  /** Ends soon. */
  PCC_LIABILITY("pcc", AgreementKind.INSURANCE, "General liability", -344, 21, true),
  /** What follows that one: entered, not yet confirmed. */
  PCC_LIABILITY_NEXT("pcc", AgreementKind.INSURANCE, "General liability", 21, 386, false),
  /** In order. */
  BCB_MEMORANDUM("bcb", AgreementKind.MOU, "Co-response programme", -200, 530, true),
  /** In order. */
  BCB_ASSOCIATE("bcb", AgreementKind.BAA, "Health information", -200, 530, true),
  /** Lapsed nine days ago. */
  BCB_LIABILITY("bcb", AgreementKind.INSURANCE, "General liability", -374, -9, true);

  private final String agency;
  private final AgreementKind kind;
  private final String title;
  private final int begins;
  private final Integer ends;
  private final boolean confirmed;

  /**
   * @param begins so many days from today
   * @param ends so many days from today, or null when it is open
   */
  DemoAgreement(
      String agency,
      AgreementKind kind,
      String title,
      int begins,
      Integer ends,
      boolean confirmed) {
    this.agency = agency;
    this.kind = kind;
    this.title = title;
    this.begins = begins;
    this.ends = ends;
    this.confirmed = confirmed;
  }

  String agency() {
    return agency;
  }

  boolean confirmed() {
    return confirmed;
  }

  AgreementGiven given(LocalDate today) {
    return new AgreementGiven(
        kind,
        title,
        "%s-%d".formatted(kind, 4_100 + ordinal() * 13),
        today.plusDays(begins),
        ends == null ? null : today.plusDays(ends),
        null);
  }
}
