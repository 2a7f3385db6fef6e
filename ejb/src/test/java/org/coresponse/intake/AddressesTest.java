package org.coresponse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {
  @Test
  void outer_blanks_are_not_kept_and_nothing_is_no_address() {
    assertThat(Addresses.read("  412 N Roxboro St ")).isEqualTo("412 N Roxboro St");
    assertThat(Addresses.read(" \t ")).isNull();
    assertThat(Addresses.read(null)).isNull();
  }

  @Test
  void letter_case_tells_no_two_addresses_apart_but_accents_do() {
    assertThat(Addresses.same("412 N Roxboro St", "412 n ROXBORO st")).isTrue();
    assertThat(Addresses.same("5 Peña Way", "5 Pena Way")).isFalse();
    assertThat(Addresses.same("412 N Roxboro St", "412 N Roxboro St, Apt 2")).isFalse();
  }

  @Test
  void what_is_not_known_is_no_place() {
    assertThat(Addresses.same(null, null)).isFalse();
    assertThat(Addresses.same(null, "5 Elm St")).isFalse();
    assertThat(Addresses.same("5 Elm St", null)).isFalse();
  }
}
