package org.coresponse.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coresponse.exchange.Preview;
import org.coresponse.exchange.RemarkReason;
import org.coresponse.intake.CallChannel;
import org.coresponse.units.UnitStatus;
import org.coresponse.web.faces.CityTimes;
import org.coresponse.web.faces.Language;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.text.Texts;

/** Puts the preview of a file into words. */
@Named
@RequestScoped
public class PreviewWords {
  private static final Pattern UNITS =
      Pattern.compile("unitTimes(?:\\[(\\d+)])?\\.(?:statuses\\.)?(\\w+)");

  @Inject PageTexts msg;
  @Inject Texts texts;
  @Inject Language language;
  @Inject CityTimes times;

  /**
   * A cell that has something to be said, to be listed above the table.
   *
   * @param cell id of the cell in the page
   */
  public record Said(String cell, long line, String field, RemarkReason reason) {}

  /** What a field is called: {@code fields.nature} is Nature. */
  public String field(String name) {
    var units = UNITS.matcher(name);
    if (!units.matches()) {
      return msg.get("imports.field." + name.replace("fields.", ""));
    }
    var label =
        switch (units.group(2)) {
          case "unit", "status", "at" -> msg.get("imports.field.units." + units.group(2));
          default -> texts.label(language.getLocale(), UnitStatus.valueOf(units.group(2)));
        };
    return units.group(1) == null
        ? label
        : msg.of("imports.field.units.of", Integer.parseInt(units.group(1)) + 1, label);
  }

  /** What a value becomes, as people read it; empty for nothing. */
  public String value(Preview.Field field, Preview.Cell cell) {
    if (cell.at() != null) {
      return times.date(cell.at()) + ", " + times.timeSeconds(cell.at());
    }
    if (cell.text() == null) {
      return "";
    }
    return switch (field.name()) {
      case "fields.channel" -> texts.label(language.getLocale(), CallChannel.valueOf(cell.text()));
      case "fields.latitude", "fields.longitude" ->
          new DecimalFormat("0.######").format(Double.parseDouble(cell.text()));
      default -> cell.text();
    };
  }

  /** The id in the page of a cell. */
  public String id(Preview.Row row, int cell) {
    return "cell-" + row.line() + "-" + cell;
  }

  /** Every cell that has something to be said, in the order of the file. */
  public List<Said> said(Preview preview) {
    var found = new ArrayList<Said>();
    for (var row : preview.rows()) {
      for (var remark : row.remarks()) {
        found.add(new Said("row-" + row.line(), row.line(), msg.get("imports.row.whole"), remark));
      }
      for (var i = 0; i < row.cells().size(); i++) {
        var reason = row.cells().get(i).reason();
        if (reason != null) {
          found.add(
              new Said(id(row, i), row.line(), field(preview.fields().get(i).name()), reason));
        }
      }
    }
    return found;
  }

  /** Rows that would not become part of a call. */
  public long refused(Preview preview) {
    return preview.rows().stream().filter(Preview.Row::refused).count();
  }
}
