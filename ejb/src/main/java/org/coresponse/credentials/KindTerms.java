package org.coresponse.credentials;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import org.coresponse.platform.InvalidFieldException;

/**
 * What the city may change of a kind of credential.
 *
 * @param cycleYears from one end to the next; 0 where it does not end
 * @param fixedMonth with {@code fixedDay} the day of the year of {@link Cycle#FIXED_DAY}, else null
 * @param lateDays days after its end in which a renewal still counts as in time; not days of work
 * @param requiredHours to be worked under supervision, of an associate only; or null
 * @param practicePerSupervision hours of practice that one hour of supervision covers, of an
 *     associate only; or null
 */
public record KindTerms(
    @NotBlank @Size(max = 120) String nameEn,
    @NotBlank @Size(max = 120) String nameEs,
    @NotBlank @Size(max = 60) String issuer,
    @NotNull Cycle cycle,
    @NotNull @Min(0) @Max(10) Integer cycleYears,
    @Min(1) @Max(12) Integer fixedMonth,
    @Min(1) @Max(31) Integer fixedDay,
    @NotNull YearParity fixedYears,
    @NotNull @Min(0) @Max(365) Integer lateDays,
    @NotNull Boolean evidenceNeeded,
    @NotNull Boolean verifiedFirst,
    @NotNull Verifier verifier,
    @NotNull Boolean associate,
    @Min(1) @Max(20_000) Integer requiredHours,
    @Min(1) @Max(1_000) Integer practicePerSupervision)
    implements Serializable {

  /**
   * The same with what is around the words taken off.
   *
   * @throws InvalidFieldException when they do not go together
   */
  KindTerms checked() {
    if (cycle == Cycle.NONE ? cycleYears != 0 : cycleYears < 1) {
      throw new InvalidFieldException("terms.cycleYears", "invalid.cycleYears");
    }
    if ((cycle == Cycle.FIXED_DAY) != (fixedMonth != null)
        || (fixedMonth == null) != (fixedDay == null)
        || fixedMonth != null && !exists(fixedMonth, fixedDay)) {
      throw new InvalidFieldException("terms.fixedDay", "invalid.fixedDay");
    }
    boolean everySecond = cycle == Cycle.FIXED_DAY && cycleYears % 2 == 0;
    if (fixedYears != YearParity.ANY && !everySecond) {
      throw new InvalidFieldException("terms.fixedYears", "invalid.fixedYears");
    }
    if (!associate && requiredHours != null) {
      throw new InvalidFieldException("terms.requiredHours", "invalid.associateOnly");
    }
    if (!associate && practicePerSupervision != null) {
      throw new InvalidFieldException("terms.practicePerSupervision", "invalid.associateOnly");
    }
    return new KindTerms(
        nameEn.strip(),
        nameEs.strip(),
        issuer.strip(),
        cycle,
        cycleYears,
        fixedMonth,
        fixedDay,
        fixedYears,
        lateDays,
        evidenceNeeded,
        verifiedFirst,
        verifier,
        associate,
        requiredHours,
        practicePerSupervision);
  }

  private static boolean exists(int month, int day) {
    try {
      MonthDay.of(month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Each field by its name, in order; null for what is not set. */
  Map<String, String> fields() {
    var fields = new LinkedHashMap<String, String>();
    for (var component : KindTerms.class.getRecordComponents()) {
      try {
        var value = component.getAccessor().invoke(this);
        fields.put(component.getName(), value == null ? null : value.toString());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return fields;
  }
}
