package org.coresponse.transfers;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.platform.PhoneNumbers;

/**
 * One transfer as people read it.
 *
 * @param response id of the response whose caller it is, or null
 * @param call number of the call that came from there, or null
 * @param center code of the 988 center
 * @param warm whether three were on the line
 * @param cause code of why
 * @param callback E.164; null where there is none or it is withheld
 * @param callbackShown as the region writes it; likewise
 * @param resultAt when one center told the other what came of it, or null
 */
public record TransferRow(
    Long id,
    Direction direction,
    Long response,
    String call,
    String center,
    Boolean warm,
    Consent consent,
    String cause,
    LocationSource locationSource,
    String callback,
    String callbackShown,
    TransferState state,
    Instant startedAt,
    String startedBy,
    Instant answeredAt,
    Instant endedAt,
    Instant resultAt)
    implements Serializable {

  TransferRow shown(boolean masked, String region) {
    return new TransferRow(
        id,
        direction,
        response,
        call,
        center,
        warm,
        consent,
        cause,
        locationSource,
        masked ? null : callback,
        masked || callback == null ? null : PhoneNumbers.show(callback, region),
        state,
        startedAt,
        startedBy,
        answeredAt,
        endedAt,
        resultAt);
  }

  public boolean running() {
    return !state.over();
  }

  public boolean ringing() {
    return state == TransferState.RINGING;
  }
}
