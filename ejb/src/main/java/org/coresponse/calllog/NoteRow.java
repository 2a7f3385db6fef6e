package org.coresponse.calllog;

import java.io.Serializable;
import java.time.Instant;

/**
 * A note on a call.
 *
 * @param text null where it is withheld from this reader
 */
public record NoteRow(Long id, String call, String text, Instant writtenAt, String writtenBy)
    implements Serializable {

  NoteRow masked() {
    return new NoteRow(id, call, null, writtenAt, writtenBy);
  }
}
