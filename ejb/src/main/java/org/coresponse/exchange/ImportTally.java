package org.coresponse.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * What an import has come to.
 *
 * @param rowsRead rows of the file, the header not counted
 * @param rowsIgnored of these, passed over as the mapping says
 * @param rowsRefused of these, refused, each with a remark
 * @param callsNew calls that were not known
 * @param callsChanged calls that were known and of which the file says something else now
 * @param callsSame calls that were known and of which it says the same
 */
@Embeddable
public record ImportTally(
    @Column(name = "rows_read", nullable = false) long rowsRead,
    @Column(name = "rows_ignored", nullable = false) long rowsIgnored,
    @Column(name = "rows_refused", nullable = false) long rowsRefused,
    @Column(name = "calls_new", nullable = false) long callsNew,
    @Column(name = "calls_changed", nullable = false) long callsChanged,
    @Column(name = "calls_same", nullable = false) long callsSame)
    implements Serializable {

  static final ImportTally NOTHING = new ImportTally(0, 0, 0, 0, 0, 0);

  ImportTally plus(ImportTally more) {
    return new ImportTally(
        rowsRead + more.rowsRead,
        rowsIgnored + more.rowsIgnored,
        rowsRefused + more.rowsRefused,
        callsNew + more.callsNew,
        callsChanged + more.callsChanged,
        callsSame + more.callsSame);
  }
}
