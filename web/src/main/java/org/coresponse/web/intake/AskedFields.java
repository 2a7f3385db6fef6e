package org.coresponse.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Objects;
import org.coresponse.callscreen.CallScreen;
import org.coresponse.callscreen.FieldRule;
import org.coresponse.callscreen.ScreenField;
import org.coresponse.callscreen.ScreenRules;
import org.coresponse.codes.CodeList;
import org.coresponse.codes.CodeLists;

/**
 * Which fields the call screen asks, for js/fields.js: {@code #{askedFields.setting}}. The browser
 * decides while nature and channel are typed; what is sent is held against the same rules by {@link
 * org.coresponse.callscreen.TypedCalls}.
 */
@Named
@RequestScoped
public class AskedFields {
  private static final JsonProvider JSON = JsonProvider.provider();

  @Inject CallScreen screen;
  @Inject CodeLists codes;

  /**
   * One JSON object: {@code natures}, the names of each that a rule names by its code; {@code
   * fields}, the ids of their inputs with their rules, for each field the one first that decides
   * first.
   */
  public String getSetting() {
    var rules = screen.rules();
    return JSON.createObjectBuilder()
        .add("natures", natures(rules))
        .add("fields", fields(rules))
        .build()
        .toString();
  }

  private JsonObject natures(ScreenRules rules) {
    var natures = JSON.createObjectBuilder();
    rules.rules().stream()
        .map(FieldRule::nature)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(code -> codes.find(CodeList.NATURE, code).stream())
        .forEach(
            row ->
                natures.add(
                    row.code(),
                    JSON.createArrayBuilder(List.of(row.code(), row.labelEn(), row.labelEs()))));
    return natures.build();
  }

  private static JsonArray fields(ScreenRules rules) {
    var fields = JSON.createArrayBuilder();
    for (var field : ScreenField.values()) {
      var ofField = JSON.createArrayBuilder();
      rules.rules().stream()
          .filter(rule -> rule.field() == field)
          .map(AskedFields::rule)
          .forEach(ofField::add);
      fields.add(
          JSON.createObjectBuilder()
              .add("inputs", JSON.createArrayBuilder(inputs(field)))
              .add("usual", field.usual().name())
              .add("rules", ofField));
    }
    return fields.build();
  }

  private static JsonObject rule(FieldRule rule) {
    var json = JSON.createObjectBuilder().add("use", rule.use().name());
    if (rule.nature() != null) {
      json.add("nature", rule.nature());
    }
    if (rule.channel() != null) {
      json.add("channel", rule.channel().name());
    }
    return json.build();
  }

  /** Ids of its inputs on the call screen: the last word of its path. */
  private static List<String> inputs(ScreenField field) {
    return field == ScreenField.POINT
        ? List.of("latitude", "longitude")
        : List.of(field.path().substring(field.path().lastIndexOf('.') + 1));
  }
}
