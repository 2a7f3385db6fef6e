package org.coresponse.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.coresponse.web.faces.PageTexts;

/** The words of mappings, each with what it means, in the order in which people need them. */
@Named
@RequestScoped
public class MappingLanguage {
  private static final List<String> CALL =
      List.of(
          "version",
          "name",
          "source",
          "zone",
          "key",
          "empty",
          "fields",
          "ignoreRows",
          "statePlane",
          "unitTimes");
  private static final List<String> FILE =
      List.of("encoding", "delimiter", "quote", "header", "skipLines", "ragged");
  private static final List<String> VALUE =
      List.of(
          "column",
          "columns",
          "of",
          "first",
          "constant",
          "after",
          "before",
          "translate",
          "otherwise",
          "missing",
          "range",
          "decimal",
          "divide",
          "format");
  private static final List<String> FIELDS =
      List.of(
          "nature",
          "channel",
          "receivedAt",
          "rangAt",
          "answeredAt",
          "callback",
          "callerName",
          "address",
          "crossStreet",
          "placeName",
          "latitude",
          "longitude",
          "beat",
          "district",
          "narrative",
          "cadPriority",
          "cadDisposition",
          "closedAt",
          "disposition");

  @Inject PageTexts msg;

  /** Words that belong together. */
  public record Part(String title, List<Word> words) {}

  /** One word of the language. */
  public record Word(String word, String text) {}

  public List<Part> getParts() {
    return List.of(
        part("call", CALL, "mappings.word."),
        part("file", FILE, "mappings.word."),
        part("fields", FIELDS, "imports.field."),
        part("value", VALUE, "mappings.word."));
  }

  private Part part(String name, List<String> words, String prefix) {
    return new Part(
        msg.get("mappings.part." + name),
        words.stream().map(word -> new Word(word, msg.get(prefix + word))).toList());
  }
}
