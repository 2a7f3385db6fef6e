package org.coresponse.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponse.exchange.ImportTables.Given;
import org.coresponse.exchange.ImportTables.ReportRow;
import org.coresponse.exchange.ImportTables.Seen;
import org.coresponse.intake.EnterCall;
import org.coresponse.intake.EnteredCall;
import org.coresponse.intake.LaterEnd;
import org.coresponse.platform.DomainEvent;
import org.coresponse.units.UnitReport;

/** Compares the calls of a chunk with what was known of them: which are new, changed, the same. */
final class ChunkOutcome {
  /** No call has this version: what people changed stays theirs. */
  private static final int PEOPLES = -1;

  private final Map<EnteredCall, EnterCall> changed = new HashMap<>();
  private final Set<EnteredCall> untouched = new HashSet<>();
  private final List<ReportRow> newReports = new ArrayList<>();
  private final Map<Long, Given> given = new HashMap<>();
  private final Map<String, Seen> seen = new HashMap<>();
  private final List<EnteredCall> created = new ArrayList<>();
  private final Set<EnteredCall> toldAsChanged = new HashSet<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final List<LaterEnd> laterEnds = new ArrayList<>();
  private final Map<EnteredCall, EnterCall> ends = new HashMap<>();
  private long callsNew;
  private long callsChanged;
  private long callsSame;

  /**
   * What was known before: by external id, and by the row id of the call.
   *
   * @param endable row ids of incidents that a later row of their call may end
   */
  record Known(
      Map<String, EnteredCall> calls,
      Map<String, Seen> seen,
      Map<Long, Given> given,
      Map<Long, Set<UnitReport>> reports,
      Set<Long> endable) {}

  ChunkOutcome(Map<String, CallGroup> groups, Known known) {
    groups.forEach((id, group) -> compare(id, group, known));
  }

  private void compare(String id, CallGroup group, Known known) {
    var call = known.calls().get(id);
    var earlier = known.seen().get(id);
    var isNew = earlier == null ? call == null || call.created() : earlier.newCall();
    var before = call == null ? null : known.given().get(call.callId());
    var fingerprint =
        earlier == null || earlier.fingerprint() == null
            ? group.first().fingerprint()
            : earlier.fingerprint();
    group.differing(fingerprint).forEach(remarks::add);
    var differs =
        earlier == null && !isNew && (before == null || !before.fingerprint().equals(fingerprint));
    var more = group.reports().stream().filter(r -> isMore(r, call, known)).toList();
    var isEnd =
        !differs
            && (earlier != null || !group.first().isOver())
            && call != null
            && known.endable().contains(call.incidentId())
            && isOurs(call, before);
    var isChanged = differs || !isNew && (isEnd || !more.isEmpty());
    count(earlier, isNew, isChanged);
    seen.put(id, new Seen(isNew, isChanged || earlier != null && earlier.changed(), fingerprint));
    if (call == null) {
      return;
    }
    more.forEach(r -> newReports.add(new ReportRow(call.callId(), r.unit(), r.status(), r.at())));
    if (call.created()) {
      created.add(call);
      given.put(call.callId(), new Given(fingerprint, call.version()));
    } else if (isChanged || isEnd) {
      toldAsChanged.add(call);
    }
    var reported = known.reports().getOrDefault(call.callId(), Set.of());
    if (!more.isEmpty() && !call.created() && !call.open()) {
      endLater(call, group, reported, more);
    }
    if (isEnd) {
      ends.put(call, group.asEntry(reported));
    }
    if (differs) {
      var ours = isOurs(call, before);
      changed.put(call, group.asEntry(reported));
      given.put(call.callId(), new Given(fingerprint, ours ? call.version() + 1 : PEOPLES));
      if (ours) {
        untouched.add(call);
      }
    }
  }

  /** Whether nobody here has changed a call since the import before. */
  private static boolean isOurs(EnteredCall call, Given before) {
    return call.version() == (before == null ? 0 : before.callVersion());
  }

  /** What was the last that is known of an ended call is not any more. */
  private void endLater(
      EnteredCall call, CallGroup group, Set<UnitReport> reported, List<UnitReport> more) {
    var row = group.first();
    if (row.isOver() && row.closedAt() == null) {
      var before = CallGroup.lastKnown(row, reported, List.of());
      var now = CallGroup.lastKnown(row, reported, more);
      if (now.isAfter(before)) {
        laterEnds.add(new LaterEnd(call.incidentId(), before, now));
      }
    }
  }

  private static boolean isMore(UnitReport report, EnteredCall call, Known known) {
    return call == null || !known.reports().getOrDefault(call.callId(), Set.of()).contains(report);
  }

  private void count(Seen earlier, boolean isNew, boolean isChanged) {
    if (earlier == null) {
      callsNew += isNew ? 1 : 0;
      callsChanged += !isNew && isChanged ? 1 : 0;
      callsSame += !isNew && !isChanged ? 1 : 0;
    } else if (!isNew && isChanged && !earlier.changed()) {
      callsChanged++; // a further row of a call that was the same until now
      callsSame--;
    }
  }

  ImportTally tally(List<MappedRow> rows) {
    return new ImportTally(
        rows.size(),
        rows.stream().filter(MappedRow::ignored).count(),
        rows.stream().filter(MappedRow::isRefused).count(),
        callsNew,
        callsChanged,
        callsSame);
  }

  /** What is to be remarked beside what the rows say by themselves. */
  List<Remark> remarks() {
    return remarks;
  }

  /** Incidents that an import ended with the last it knew, and which have ended later. */
  List<LaterEnd> laterEnds() {
    return laterEnds;
  }

  /** Open calls of which the file says further down that they are over. */
  Map<EnteredCall, EnterCall> ends() {
    return ends;
  }

  Map<EnteredCall, EnterCall> changed() {
    return changed;
  }

  /** Of the changed ones, those that nobody here has changed since the last import. */
  Set<EnteredCall> untouched() {
    return untouched;
  }

  List<ReportRow> newReports() {
    return newReports;
  }

  Map<Long, Given> given() {
    return given;
  }

  Map<String, Seen> seen() {
    return seen;
  }

  List<DomainEvent> facts(long importId, String startedBy) {
    var facts = new ArrayList<DomainEvent>();
    for (var call : created) {
      facts.add(
          call.open()
              ? new CallImported(call.incidentId(), call.number(), importId, startedBy)
              : new ClosedCallImported(call.number(), importId, startedBy));
    }
    for (var call : toldAsChanged) {
      facts.add(new ImportedCallChanged(call.incidentId(), call.number(), importId, startedBy));
    }
    return facts;
  }
}
