package org.coresponse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {
  @Test
  void a_blank_address_is_none() {
    assertThat(Place.at("  ", null, null)).isEqualTo(Place.UNKNOWN);
    assertThat(Place.at(" 905 Broad St ", null, null).address()).isEqualTo("905 Broad St");
  }

  @Test
  void a_point_is_whole_or_none() {
    assertThat(Place.at(null, 36.0, -78.9).isWholePointOrNone()).isTrue();
    assertThat(Place.UNKNOWN.isWholePointOrNone()).isTrue();
    assertThat(Place.at(null, 36.0, null).isWholePointOrNone()).isFalse();
    assertThat(Place.at(null, null, -78.9).isWholePointOrNone()).isFalse();
  }
}
