package org.coresponse.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coresponse.exchange.Preview.Cell;
import org.coresponse.exchange.Preview.Field;
import org.coresponse.exchange.Preview.Row;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.Settings;
import org.coresponse.security.Roles;

/** Shows how a mapping reads a file before anything is imported. Keeps nothing of either. */
@Stateless
@RolesAllowed(Roles.PROGRAM_MANAGER)
public class ImportPreviews {
  @Inject MappingCheck check;
  @Inject CityClock clock;
  @Inject Settings settings;

  /**
   * The first {@value Preview#ROWS} rows of a file.
   *
   * @param json the mapping, saved or not
   * @param file read as far as needed and closed
   * @throws InvalidMappingException that names what of the mapping cannot be taken
   * @throws MissingColumnsException when the file lacks columns that the mapping names
   * @throws UnreadableFileException when the file is cut or not what it says
   */
  public Preview preview(String json, InputStream file) {
    var mapping = check.read(json);
    var rows = new ArrayList<Row>();
    var unused = new TreeSet<String>();
    var fingerprints = new HashMap<String, String>();
    try (var reader = reader(mapping, file)) {
      for (var row = reader.nextRow(); row != null; row = reader.nextRow()) {
        unused.addAll(row.columns().keySet());
        rows.add(row(mapping, row, fingerprints));
        if (rows.size() == Preview.ROWS) {
          break;
        }
      }
    } catch (IOException e) {
      throw new UnreadableFileException(e);
    }
    unused.removeAll(mapping.columns());
    var fields = mapping.everyField().map(f -> new Field(f.name(), f.cells().named())).toList();
    return new Preview(fields, rows, List.copyOf(unused));
  }

  private RowReader reader(Mapping mapping, InputStream file) {
    return new RowReader(mapping, file, new Reading(settings.cityRegion(), clock.now()));
  }

  private Row row(Mapping mapping, FileRow row, Map<String, String> fingerprints) {
    var mapper = new RowMapper(mapping, row, new Reading(settings.cityRegion(), clock.now()));
    var mapped = mapper.map();
    var remarks =
        new ArrayList<>(
            mapped.remarks().stream()
                .filter(remark -> remark.column() == null)
                .map(Remark::reason)
                .toList());
    if (mapped.call() != null && differs(mapped.call(), fingerprints)) {
      remarks.add(RemarkReason.DIFFERS_FROM_FIRST);
    }
    var cells = mapping.everyField().map(field -> cell(field, row, mapper.values())).toList();
    return new Row(row.line(), mapped.ignored(), mapped.isRefused(), remarks, cells);
  }

  private static boolean differs(MappedCall call, Map<String, String> fingerprints) {
    var first = fingerprints.putIfAbsent(call.call().externalId(), call.fingerprint());
    return first != null && !first.equals(call.fingerprint());
  }

  private static Cell cell(MappedField field, FileRow row, RowValues values) {
    var reason = values.reason(field);
    var given =
        reason == null
            ? null
            : field.cells().columns().map(row::cell).collect(Collectors.joining(" + "));
    var became = values.become(field);
    return became instanceof Instant at
        ? new Cell(null, at, given, reason)
        : new Cell(became == null ? null : became.toString(), null, given, reason);
  }
}
