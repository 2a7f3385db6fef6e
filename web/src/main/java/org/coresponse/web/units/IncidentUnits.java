package org.coresponse.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponse.units.UnitTimeRow;
import org.coresponse.units.UnitTimes;

/** What units of other systems reported on an incident that the viewer has open. */
@Named
@RequestScoped
public class IncidentUnits {
  @Inject UnitTimes units;

  private final Map<Long, List<Unit>> read = new HashMap<>();

  /** One unit with its reports in the order of time. */
  public record Unit(String sign, List<UnitTimeRow> reports) {}

  /**
   * The units of an incident, the first to report first.
   *
   * @param incident row id
   */
  public List<Unit> of(long incident) {
    return read.computeIfAbsent(
        incident,
        id ->
            units.ofIncidents(List.of(id)).values().stream()
                .flatMap(List::stream)
                .collect(
                    Collectors.groupingBy(
                        UnitTimeRow::unit, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(unit -> new Unit(unit.getKey(), unit.getValue()))
                .toList());
  }
}
