package org.coresponse.records;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A safety plan of six steps after Stanley and Brown, in the person's own words. Clinical lane.
 *
 * @param language {@code en} or {@code es}: the one it was made in and is printed in
 * @param firstName whose it is, as they want to read it; null leaves it out
 * @param warningSigns step 1: how they notice that a crisis comes
 * @param coping step 2: what they can do by themselves
 * @param distraction step 3: people and places that take their mind off it
 * @param people step 4: whom they can ask for help
 * @param professionals step 5: professionals and agencies beside 988, which is always printed
 * @param environment step 6: how they make the place safe
 */
public record PlanText(
    @NotNull @Pattern(regexp = "en|es") String language,
    @Size(max = 60) String firstName,
    @Size(max = PlanText.LONGEST) String warningSigns,
    @Size(max = PlanText.LONGEST) String coping,
    @Size(max = PlanText.LONGEST) String distraction,
    @Size(max = PlanText.LONGEST) String people,
    @Size(max = PlanText.LONGEST) String professionals,
    @Size(max = PlanText.LONGEST) String environment)
    implements Serializable {
  public static final int LONGEST = 1000;

  public PlanText {
    firstName = RecordContent.blankToNull(firstName);
    warningSigns = RecordContent.blankToNull(warningSigns);
    coping = RecordContent.blankToNull(coping);
    distraction = RecordContent.blankToNull(distraction);
    people = RecordContent.blankToNull(people);
    professionals = RecordContent.blankToNull(professionals);
    environment = RecordContent.blankToNull(environment);
  }

  /** Whether any of its steps says something. */
  public boolean written() {
    return Stream.of(warningSigns, coping, distraction, people, professionals, environment)
        .anyMatch(Objects::nonNull);
  }
}
