package org.coresponse.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.coresponse.shiftrules.RuleSetting;
import org.coresponse.shiftrules.Severity;
import org.coresponse.shiftrules.ShiftRule;

/** How the city uses one rule. There is one for each, from the first migration on. */
@Entity
@Table(name = "shift_rule")
class StoredRule {
  @Id
  @Enumerated(EnumType.STRING)
  @Column(length = 16)
  private ShiftRule rule;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 4)
  private Severity severity;

  @Column(name = "most", nullable = false)
  private int limit;

  protected StoredRule() {}

  void becomes(RuleSetting setting) {
    severity = setting.severity();
    limit = setting.limit();
  }

  int version() {
    return version;
  }

  RuleRow row() {
    return new RuleRow(rule, severity, limit, version);
  }
}
