package org.coresponse.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {
  private static Actor of(String organisation, String... roles) {
    return new Actor("sub", "Somebody", Set.of(roles), organisation);
  }

  @Test
  void people_of_an_agency_reach_its_rows_only() {
    assertThat(of("/agency/pcc", Roles.AGENCY_ADMIN).rowAccess()).isEqualTo(new RowAccess("pcc"));
  }

  @Test
  void the_citys_people_and_the_system_reach_every_agencys_rows() {
    assertThat(of("/city/community-safety", Roles.PROGRAM_MANAGER).rowAccess())
        .isEqualTo(RowAccess.EVERY);
    assertThat(of("", Roles.SYSTEM).rowAccess()).isEqualTo(RowAccess.EVERY);
  }

  @Test
  void an_agencys_administrator_in_a_group_of_the_city_reaches_no_agencys_rows() {
    assertThat(of("/city/community-safety", Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER).rowAccess())
        .isEqualTo(RowAccess.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/", "/agency", "/agency/", "/elsewhere/pcc", "agency/pcc", "/cityhall"})
  void whoever_belongs_nowhere_known_reaches_no_agencys_rows(String organisation) {
    assertThat(of(organisation, Roles.PROGRAM_MANAGER).rowAccess()).isEqualTo(RowAccess.NONE);
    assertThat(RowAccess.NONE.agency()).isEmpty();
  }
}
