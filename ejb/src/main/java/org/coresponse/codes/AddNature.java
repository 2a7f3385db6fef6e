package org.coresponse.codes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Take this nature into the city's list.
 *
 * @param code as the dispatch system writes it: {@code WELFARE CHECK}
 * @param from first day on which it may be chosen and means this
 */
public record AddNature(
    @NotBlank @Size(max = LONGEST_CODE) String code,
    @NotNull @Valid NatureLabels labels,
    @NotNull @Valid NatureMeaning meaning,
    @NotNull LocalDate from) {
  public static final int LONGEST_CODE = 64;

  public AddNature {
    code = code == null ? null : code.strip();
  }
}
