package org.coresponse.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import org.coresponse.intake.ReceiveCall;
import org.coresponse.web.problem.Faults;
import org.coresponse.web.problem.FieldFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenPlaceTest {
  private static ReceiveCall read(String place) throws Exception {
    return JsonMapperProvider.mapper().readValue("{\"location\":" + place + "}", ReceiveCall.class);
  }

  @Test
  void degrees_are_taken_as_they_are() throws Exception {
    var place =
        read("{\"address\":\"A\",\"crossStreet\":\"B\",\"placeName\":\"C\",\"latitude\":35.9951,\"longitude\":-78.8986}")
            .location();
    assertThat(place.address()).isEqualTo("A");
    assertThat(place.crossStreet()).isEqualTo("B");
    assertThat(place.placeName()).isEqualTo("C");
    assertThat(place.latitude()).isEqualTo(35.9951);
    assertThat(place.longitude()).isEqualTo(-78.8986);
    assertThat(read("null").location().hasPoint()).isFalse();
  }

  @Test
  void feet_become_degrees() throws Exception {
    var place = read("{\"eastingFeet\":2000000.0026,\"northingFeet\":0}").location();
    assertThat(place.latitude()).isCloseTo(33.75, within(1e-6));
    assertThat(place.longitude()).isCloseTo(-79.0, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'eastingFeet':2000000}|location.northingFeet|invalid.feet.half",
        "{'northingFeet':800000}|location.eastingFeet|invalid.feet.half",
        "{'eastingFeet':2030000,'northingFeet':815000,'latitude':36,'longitude':-79}|location.eastingFeet|invalid.feet.andDegrees",
        "{'eastingFeet':0,'northingFeet':0}|location.eastingFeet|invalid.feet.outside",
        "{'eastingFeet':1e300,'northingFeet':-1e300}|location.eastingFeet|invalid.feet.outside"
      },
      quoteCharacter = '"')
  void what_is_no_point_is_refused_by_field(String place, String field, String reason) {
    var fault = Faults.of(catchThrowable(() -> read(place.replace('\'', '"'))));
    assertThat(fault.status()).isEqualTo(422);
    assertThat(fault.fields()).containsExactly(FieldFault.of(field, reason));
  }

  @Test
  void what_it_does_not_know_is_named_with_its_place() {
    var fault = Faults.of(catchThrowable(() -> read("{\"x\":1}")));
    assertThat(fault.status()).isEqualTo(400);
    assertThat(fault.fields()).extracting(FieldFault::field).containsExactly("location.x");
  }
}
