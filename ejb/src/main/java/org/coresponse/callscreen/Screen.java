package org.coresponse.callscreen;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The city's one call screen, there from the first migration on, with its rules. */
@Entity
@Table(name = "call_screen")
class Screen {
  static final int THE_ONE = 1;

  @Id private Integer id;

  @Version private int version;

  @ElementCollection
  @CollectionTable(name = "call_field", joinColumns = @JoinColumn(name = "call_screen_id"))
  private Set<StoredRule> rules = new HashSet<>();

  protected Screen() {}

  int version() {
    return version;
  }

  ScreenRules rules() {
    return new ScreenRules(version, rules.stream().map(StoredRule::rule).toList());
  }

  /** Has these rules from now on. */
  void follow(List<FieldRule> wanted) {
    var stored = wanted.stream().map(StoredRule::of).collect(Collectors.toSet());
    rules.retainAll(stored);
    rules.addAll(stored);
  }
}
