package org.coresponse.web.governance;

import java.io.Serializable;
import java.util.Locale;
import org.coresponse.governance.ProtocolRefusedException;

/**
 * Why a DMN file was not taken, to be shown beside the field.
 *
 * @param table null for the file as a whole
 * @param rule 0 for no single one
 * @param cell null for none
 * @param reason in the reader's language
 */
public record RefusedFile(String table, int rule, String cell, String reason)
    implements Serializable {

  static RefusedFile of(ProtocolRefusedException refused, Locale language) {
    return new RefusedFile(
        refused.table(), refused.rule(), refused.cell(), refused.reason().in(language));
  }
}
