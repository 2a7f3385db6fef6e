package org.coresponse.codes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One code of a list. Natures are changed by {@link NatureDesk}, the others by migrations. */
@Entity
@Table(name = "code")
class Code {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(nullable = false, updatable = false, length = 24)
  private String list;

  @Column(nullable = false, updatable = false, length = AddNature.LONGEST_CODE)
  private String code;

  /** Of the list's standard; natures have theirs in {@link NatureMapping}. */
  @Column(name = "common_code", length = 16)
  private String commonCode;

  @Column(name = "label_en", nullable = false, length = NatureLabels.LONGEST)
  private String labelEn;

  @Column(name = "label_es", nullable = false, length = NatureLabels.LONGEST)
  private String labelEs;

  @Column(name = "valid_from", nullable = false, updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(nullable = false)
  private int sort;

  protected Code() {}

  Code(CodeList list, String code, NatureLabels labels, LocalDate validFrom, int sort) {
    this.list = list.stored();
    this.code = code;
    this.labelEn = labels.en();
    this.labelEs = labels.es();
    this.validFrom = validFrom;
    this.sort = sort;
  }

  void rename(NatureLabels labels) {
    this.labelEn = labels.en();
    this.labelEs = labels.es();
  }

  /** From that day on it cannot be chosen; null brings it back. */
  void retire(LocalDate on) {
    this.validTo = on;
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  String code() {
    return code;
  }

  NatureLabels labels() {
    return new NatureLabels(labelEn, labelEs);
  }

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate validTo() {
    return validTo;
  }

  int sort() {
    return sort;
  }
}
