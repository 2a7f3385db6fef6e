package org.coresponse.replay;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coresponse.codes.CodeList;
import org.coresponse.codes.CodeLists;
import org.coresponse.codes.CodeRow;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.triage.NatureGroup;

/**
 * Words of the database as values, each read once. As many as there are ways to answer, sets of
 * them and natures in the city's list.
 */
final class StoredWords {
  private final Map<String, List<ResponseMode>> sets = new HashMap<>();
  private final Map<String, ResponseMode> modes = new HashMap<>();
  private final Map<String, NatureGroup> groups = new HashMap<>();
  private final Map<String, NatureGroup> natures = new HashMap<>();

  StoredWords(CodeLists codes) {
    Arrays.stream(ResponseMode.values()).forEach(mode -> modes.put(mode.name(), mode));
    Arrays.stream(NatureGroup.values()).forEach(group -> groups.put(group.name(), group));
    codes.closed(CodeList.NATURE).forEach(this::nature);
    codes.choices(CodeList.NATURE).forEach(this::nature);
  }

  private void nature(CodeRow code) {
    natures.put(code.code(), NatureGroup.of(code.commonCode()));
  }

  ResponseMode mode(String name) {
    return modes.get(name);
  }

  /** {@code EMS,CCD_PHONE}. */
  List<ResponseMode> modes(String names) {
    return sets.computeIfAbsent(
        names,
        given ->
            given.isEmpty() ? List.of() : Arrays.stream(given.split(",")).map(modes::get).toList());
  }

  NatureGroup nature(String group) {
    return groups.get(group);
  }

  /** The group of a call's nature, found as triage finds it. */
  NatureGroup natureOf(String recorded) {
    var given = recorded.strip();
    for (var code :
        List.of(given, given.toUpperCase(Locale.ROOT), given.toLowerCase(Locale.ROOT))) {
      if (natures.containsKey(code)) {
        return natures.get(code);
      }
    }
    return NatureGroup.OTHER;
  }
}
