package org.coresponse.codes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One code of a list. Changed by migrations for now; a page comes with the mapping of natures. */
@Entity
@Table(name = "code")
class Code {
  @Id private Long id;
  private String list;
  private String code;

  @Column(name = "common_code")
  private String commonCode;

  @Column(name = "label_en")
  private String labelEn;

  @Column(name = "label_es")
  private String labelEs;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private int sort;

  protected Code() {}
}
