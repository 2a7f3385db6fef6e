package org.coresponse.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/**
 * A nature was named otherwise, or means something else from a day on.
 *
 * @param from the day; null where only its names changed
 */
public record NatureChanged(
    String code,
    NatureLabels formerLabels,
    NatureLabels labels,
    NatureMeaning formerMeaning,
    NatureMeaning meaning,
    LocalDate from)
    implements DomainEvent {
  @Override
  public String subjectType() {
    return "nature";
  }

  @Override
  public String subjectNumber() {
    return code;
  }

  @Override
  public List<FieldChange> changes() {
    var changes = new ArrayList<>(differences(formerLabels, labels, formerMeaning, meaning));
    if (from != null) {
      changes.add(FieldChange.of("from", null, from));
    }
    return changes;
  }

  static List<FieldChange> differences(
      NatureLabels names, NatureLabels newNames, NatureMeaning is, NatureMeaning becomes) {
    var old = names == null ? new NatureLabels(null, null) : names;
    var former = is == null ? null : is.eligibility();
    var now = becomes.eligibility();
    return List.of(
            FieldChange.of("labelEn", old.en(), newNames.en()),
            FieldChange.of("labelEs", old.es(), newNames.es()),
            FieldChange.of("commonType", is == null ? null : is.commonType(), becomes.commonType()),
            FieldChange.of("diversion", is == null ? null : former.diversion(), now.diversion()),
            FieldChange.of("unarmed", is == null ? null : former.unarmed(), now.unarmed()),
            FieldChange.of("coResponse", is == null ? null : former.coResponse(), now.coResponse()))
        .stream()
        .filter(change -> !Objects.equals(change.before(), change.after()))
        .toList();
  }
}
