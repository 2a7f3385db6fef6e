package org.coresponse.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.coresponse.filters.RenameFilter;
import org.coresponse.filters.SaveFilter;
import org.coresponse.filters.SavedFilterRow;
import org.coresponse.filters.SavedFilters;
import org.coresponse.filters.TooManyFiltersException;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.search.CallFilter;
import org.coresponse.search.CallState;
import org.coresponse.support.AsCallTaker;
import org.coresponse.support.InTheCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filters on the shipped database: each person their own. */
@InTheCity
class SavedFiltersIT {
  private static final CallFilter WHOLE =
      new CallFilter(
          CallState.CLOSED,
          null,
          null,
          null,
          null,
          "WELFARE CHECK",
          "D4",
          "412",
          Instant.parse("2026-11-01T05:00:00Z"),
          Instant.parse("2026-12-01T05:00:00Z"),
          null,
          3,
          8);

  @Inject SavedFilters filters;
  @Inject AsCallTaker callTaker;

  @Resource(lookup = "java:jboss/datasources/CoresponseDS")
  DataSource database;

  @BeforeEach
  void none() throws SQLException {
    write("delete from saved_filter");
  }

  @Test
  void a_filter_is_kept_whole_under_its_name() throws Exception {
    var saved = save(" Closed in D4 ", WHOLE);
    assertThat(own()).containsExactly(new SavedFilterRow(saved.id(), "Closed in D4", WHOLE));
  }

  @Test
  void what_says_who_called_from_where_or_what_was_told_is_not_kept() throws Exception {
    assertRefused("text", new CallFilter(CallState.ALL, "412 N Roxboro"));
    assertRefused("phone", personal("919 555 0101", null, null));
    assertRefused("address", personal(null, "412 N", null));
    assertRefused("narrative", personal(null, null, "knife"));
    assertThat(own()).isEmpty();
  }

  private static CallFilter personal(String phone, String address, String narrative) {
    return new CallFilter(
        null, null, null, phone, address, null, null, null, null, null, narrative, null, null);
  }

  private void assertRefused(String field, CallFilter filter) {
    assertThatThrownBy(() -> save("Personal", filter))
        .isInstanceOfSatisfying(
            InvalidFieldException.class, refused -> assertThat(refused.field()).isEqualTo(field));
  }

  @Test
  void a_name_is_taken_once_by_each_person_letter_case_aside() throws Exception {
    var one = save("Mine", WHOLE);
    assertThatThrownBy(() -> save("MINE", CallFilter.open()))
        .isInstanceOfSatisfying(
            InvalidFieldException.class, refused -> assertThat(refused.field()).isEqualTo("name"));
    var other = save("Other", CallFilter.open());
    assertThatThrownBy(() -> rename(other, "mine")).isInstanceOf(InvalidFieldException.class);
    rename(one, "MINE");
    assertThat(own()).extracting(SavedFilterRow::name).containsExactly("MINE", "Other");
    write("update saved_filter set owner = 'somebody else' where id = " + one.id());
    assertThat(save("Mine", WHOLE).name()).isEqualTo("Mine");
  }

  @Test
  void the_filter_of_somebody_else_is_not_there() throws Exception {
    var saved = save("Mine", WHOLE);
    write("update saved_filter set owner = 'somebody else'");
    assertThat(own()).isEmpty();
    assertThatThrownBy(() -> rename(saved, "Stolen")).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> delete(saved)).isInstanceOf(NotFoundException.class);
    write("update saved_filter set owner = 'system'");
    assertThat(own()).extracting(SavedFilterRow::name).containsExactly("Mine");
  }

  @Test
  void a_deleted_filter_makes_room_for_another() throws Exception {
    for (var i = 0; i < SavedFilters.MOST; i++) {
      save("Filter " + i, WHOLE);
    }
    assertThatThrownBy(() -> save("One more", WHOLE)).isInstanceOf(TooManyFiltersException.class);
    delete(own().get(0));
    assertThat(save("One more", WHOLE).name()).isEqualTo("One more");
  }

  private SavedFilterRow save(String name, CallFilter filter) throws Exception {
    return callTaker.does(() -> filters.save(new SaveFilter(name, filter)));
  }

  private List<SavedFilterRow> own() throws Exception {
    return callTaker.does(filters::own);
  }

  private void rename(SavedFilterRow filter, String name) throws Exception {
    callTaker.does(
        () -> {
          filters.rename(new RenameFilter(filter.id(), name));
          return null;
        });
  }

  private void delete(SavedFilterRow filter) throws Exception {
    callTaker.does(
        () -> {
          filters.delete(filter.id());
          return null;
        });
  }

  private void write(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
