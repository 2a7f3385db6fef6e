package org.coresponse.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.clinicians.ProgrammePart.CO_RESPONSE;
import static org.coresponse.clinicians.ProgrammePart.DIVERSION;

import java.util.List;
import org.coresponse.eligibility.ServedBy.Sent;
import org.coresponse.protocol.ResponseMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServedByTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "COR,ASSIGNED,false,false,-",
        "COR,ENROUTE,true,true,-",
        "COR,ON_SCENE,true,true,-",
        "COR,CLEARED,true,true,-",
        "COR,CANCELLED,false,false,RECALLED",
        "COR,CANCELLED,true,false,RECALLED",
        "CCD_PHONE,OFFERED,false,false,-",
        "CCD_PHONE,ACCEPTED,true,true,-",
        "CCD_PHONE,HANDED_BACK,true,true,-",
        "CCD_CALLBACK,COMPLETED,true,true,-",
        "CCD_PHONE,RETURNED,false,false,RECALLED",
        "CCD_PHONE,EXPIRED,false,false,TRANSFER_TIMEOUT",
      })
  void a_response_serves_from_when_it_is_taken_unless_it_is_called_off(
      ResponseMode mode, String status, boolean taken, boolean served, UnservedReason gone) {
    var part = mode == ResponseMode.COR ? CO_RESPONSE : DIVERSION;
    var other = mode == ResponseMode.COR ? DIVERSION : CO_RESPONSE;
    var sent = List.of(new Sent(mode, status, taken));
    assertThat(ServedBy.served(sent, part)).isEqualTo(served);
    assertThat(ServedBy.gone(sent, part)).isEqualTo(gone);
    assertThat(ServedBy.served(sent, other)).isFalse();
    assertThat(ServedBy.gone(sent, other)).isNull();
  }

  @Test
  void the_last_that_went_says_why() {
    var sent =
        List.of(
            new Sent(ResponseMode.CCD_PHONE, "RETURNED", false),
            new Sent(ResponseMode.CCD_PHONE, "EXPIRED", false));
    assertThat(ServedBy.gone(sent, DIVERSION)).isEqualTo(UnservedReason.TRANSFER_TIMEOUT);
  }
}
