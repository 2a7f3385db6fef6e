package org.coresponse.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A remark that an import keeps. */
@Entity
@Table(name = "import_remark")
class ImportRemark {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "job_id", nullable = false, updatable = false)
  private long jobId;

  @Column(nullable = false, updatable = false)
  private long line;

  @Column(name = "column_name", updatable = false, length = 200)
  private String column;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 24)
  private RemarkReason reason;

  protected ImportRemark() {}
}
