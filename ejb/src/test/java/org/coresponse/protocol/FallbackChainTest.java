package org.coresponse.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.protocol.ResponseMode.CCD_CALLBACK;
import static org.coresponse.protocol.ResponseMode.CCD_PHONE;
import static org.coresponse.protocol.ResponseMode.COR;
import static org.coresponse.protocol.ResponseMode.CRT;
import static org.coresponse.protocol.ResponseMode.EMS;
import static org.coresponse.protocol.ResponseMode.POLICE;
import static org.coresponse.protocol.ResponseMode.POLICE_CIT;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FallbackChainTest {
  private static final FallbackChain DURHAM = FallbackChain.of(Protocol.durhamCrisisV1());

  @Test
  void the_chain_of_the_default_protocol_is_that_of_its_response_table() {
    assertThat(DURHAM.from(CCD_PHONE, CCD_CALLBACK))
        .containsExactly(CCD_PHONE, CCD_CALLBACK, COR, POLICE_CIT, POLICE);
    assertThat(DURHAM.from(COR, POLICE_CIT)).containsExactly(COR, POLICE_CIT, POLICE);
    assertThat(DURHAM.from(CRT, POLICE_CIT)).containsExactly(CRT, POLICE_CIT, POLICE);
    assertThat(DURHAM.from(EMS, EMS)).containsExactly(EMS);
    assertThat(DURHAM.from(POLICE, POLICE)).containsExactly(POLICE);
  }

  @Test
  void a_chain_that_comes_back_to_itself_ends() {
    var circle = new FallbackChain(Map.of(COR, CRT, CRT, COR));
    assertThat(circle.from(COR, CRT)).containsExactly(COR, CRT);
    assertThat(circle.from(EMS, COR)).containsExactly(EMS, COR, CRT);
  }

  @Test
  void the_rule_that_recommends_says_the_first_step() {
    assertThat(DURHAM.from(COR, EMS)).containsExactly(COR, EMS);
    assertThat(FallbackChain.NONE.from(POLICE_CIT, POLICE)).containsExactly(POLICE_CIT, POLICE);
  }
}
