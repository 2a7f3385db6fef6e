package org.coresponse.web.search;

import java.io.OutputStream;
import org.coresponse.search.BegunExport;
import org.coresponse.search.CallExport;
import org.coresponse.search.CallRow;
import org.coresponse.web.sheet.Sheet;
import org.coresponse.web.sheet.SheetFormat;

/** Calls as rows of a file; times are UTC. */
final class CallSheet {
  static final String NAME = "calls";

  private static final String[] HEADER = {
    "number",
    "incident",
    "status",
    "received_at",
    "nature",
    "channel",
    "address",
    "district",
    "beat",
    "priority",
    "disposition",
    "source",
    "external_id",
    "cad_priority",
    "cad_disposition"
  };

  private CallSheet() {}

  static void write(CallExport calls, BegunExport begun, SheetFormat as, OutputStream to) {
    try (var sheet = as.open(to, NAME, HEADER)) {
      calls.write(begun, call -> add(sheet, call));
    }
  }

  private static void add(Sheet sheet, CallRow call) {
    sheet.row(
        call.number(),
        call.incident(),
        call.status(),
        call.receivedAt(),
        call.nature(),
        call.channel(),
        call.address(),
        call.district(),
        call.beat(),
        call.priority(),
        call.disposition(),
        call.source(),
        call.externalId(),
        call.cadPriority(),
        call.cadDisposition());
  }
}
