package org.coresponse.calllog;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.platform.PhoneNumbers;

/**
 * One time somebody tried to call back.
 *
 * @param number in E.164; null where it is withheld from this reader
 * @param numberShown as the region writes it; likewise
 */
public record CallbackRow(
    Long id,
    String call,
    String number,
    String numberShown,
    CallbackResult result,
    Instant triedAt,
    String triedBy)
    implements Serializable {

  CallbackRow shown(boolean masked, String region) {
    return new CallbackRow(
        id,
        call,
        masked ? null : number,
        masked ? null : PhoneNumbers.show(number, region),
        result,
        triedAt,
        triedBy);
  }
}
