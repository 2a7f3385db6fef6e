package org.coresponse.web.codes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponse.codes.CodeList;
import org.coresponse.codes.CodeLists;
import org.coresponse.codes.CodeRow;
import org.coresponse.web.faces.Language;

/**
 * The city's codes as people read and type them: {@code #{codes.nature(call.nature)}}. What is in
 * no list stands as it was written.
 */
@Named("codes")
@RequestScoped
public class CodeLabels {
  @Inject CodeLists lists;
  @Inject Language language;

  private final Map<CodeList, List<CodeRow>> choices = new EnumMap<>(CodeList.class);
  private final Map<String, String> labels = new HashMap<>();

  public String nature(String code) {
    return label(CodeList.NATURE, code);
  }

  public String disposition(String code) {
    return label(CodeList.DISPOSITION, code);
  }

  public String overrideReason(String code) {
    return label(CodeList.OVERRIDE_REASON, code);
  }

  public String caution(String code) {
    return label(CodeList.CAUTION, code);
  }

  public String crisisCenter(String code) {
    return label(CodeList.CRISIS_CENTER, code);
  }

  public String transferReason(String code) {
    return label(CodeList.TRANSFER_REASON, code);
  }

  public String referralService(String code) {
    return label(CodeList.REFERRAL_SERVICE, code);
  }

  public List<CodeRow> getReferralServices() {
    return choices(CodeList.REFERRAL_SERVICE);
  }

  public List<CodeRow> getCautions() {
    return choices(CodeList.CAUTION);
  }

  public List<CodeRow> getDispositions() {
    return choices(CodeList.DISPOSITION);
  }

  public List<CodeRow> getOverrideReasons() {
    return choices(CodeList.OVERRIDE_REASON);
  }

  /** Natures whose label or code holds what was typed; those that begin with it come first. */
  public List<String> completeNature(String typed) {
    var wanted = plain(typed);
    return choices(CodeList.NATURE).stream()
        .filter(row -> names(row).anyMatch(name -> name.contains(wanted)))
        .collect(
            Collectors.partitioningBy(row -> names(row).noneMatch(name -> name.startsWith(wanted))))
        .values()
        .stream()
        .flatMap(List::stream)
        .map(row -> row.label(language.getLocale()))
        .toList();
  }

  /**
   * The code of a nature that was typed by its code or its label in any language, also of one that
   * may no longer be chosen, so that the desk sees that it is.
   */
  public String natureCode(String typed) {
    var wanted = plain(typed);
    return Stream.concat(choices(CodeList.NATURE).stream(), lists.closed(CodeList.NATURE).stream())
        .filter(row -> names(row).anyMatch(wanted::equals))
        .map(CodeRow::code)
        .findFirst()
        .orElse(typed);
  }

  private String label(CodeList list, String code) {
    return code == null
        ? ""
        : labels.computeIfAbsent(
            list + code,
            unused ->
                choices(list).stream()
                    .filter(row -> row.code().equals(code))
                    .findFirst()
                    .or(() -> lists.find(list, code))
                    .map(row -> row.label(language.getLocale()))
                    .orElse(code));
  }

  private List<CodeRow> choices(CodeList list) {
    return choices.computeIfAbsent(list, lists::choices);
  }

  private static Stream<String> names(CodeRow row) {
    return Stream.of(row.code(), row.labelEn(), row.labelEs()).map(CodeLabels::plain);
  }

  /** Without accents and in small letters, since nobody types an accent while a caller waits. */
  private static String plain(String text) {
    return Normalizer.normalize(text == null ? "" : text.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
