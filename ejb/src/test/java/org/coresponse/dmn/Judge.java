package org.coresponse.dmn;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Another engine, made by others, that decides the same file. */
public interface Judge {
  /**
   * Its decisions.
   *
   * @throws RuntimeException if it refuses them, such as for rules that conflict
   */
  Decisions decide(Map<String, ?> answers);

  /** A result with numbers, lists and maps as this project gives them. */
  static Object plain(Object result) {
    if (result instanceof Number number) {
      var exact = new BigDecimal(number.toString()).stripTrailingZeros();
      return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
    if (result instanceof List<?> list) {
      return list.stream().map(Judge::plain).collect(Collectors.toList());
    }
    if (result instanceof Map<?, ?> map) {
      var plain = new LinkedHashMap<String, Object>();
      map.forEach((key, value) -> plain.put(key.toString(), plain(value)));
      return plain;
    }
    return result;
  }

  /** Whether the judge named the rules that we say decided, or the one it names of several. */
  static boolean sameRules(HitPolicy policy, List<Integer> ours, List<Integer> judges) {
    boolean namesOne =
        policy == HitPolicy.ANY
            || policy == HitPolicy.COLLECT_MIN
            || policy == HitPolicy.COLLECT_MAX
            || policy == HitPolicy.OUTPUT_ORDER;
    return ours.equals(judges) || namesOne && !judges.isEmpty() && ours.containsAll(judges);
  }

  /** A result as a list of what rules gave: one number or value alone, nothing as none. */
  static List<?> listed(Object result) {
    return result instanceof List<?> list ? list : result == null ? List.of() : List.of(result);
  }
}
