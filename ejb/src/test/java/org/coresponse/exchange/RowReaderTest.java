package org.coresponse.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.coresponse.platform.InvalidFieldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {
  private static final Mapping SMALL = Shared.small("");

  private static MappedRow only(Mapping mapping, String header, String line) throws IOException {
    return Shared.rows(mapping, header + "\n" + line + "\n").get(0);
  }

  private static List<RemarkReason> remarks(String line) throws IOException {
    return only(SMALL, "id,at,what", line).remarks().stream().map(Remark::reason).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lines_end_in_each_way(String end) throws IOException {
    var file = String.join(end, "id,at,what", "1,2025-01-01 10:00,A", "2,2025-01-01 10:00,B", "");
    var rows = Shared.rows(SMALL, file);
    assertThat(rows).extracting(row -> row.call().call().nature()).containsExactly("A", "B");
    assertThat(rows).extracting(MappedRow::line).containsExactly(2L, 3L);
  }

  @Test
  void a_header_alone_and_a_header_without_its_line_end_have_no_rows() throws IOException {
    assertThat(Shared.rows(SMALL, "id,at,what\n")).isEmpty();
    assertThat(Shared.rows(SMALL, "id,at,what")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\uFEFF"})
  void an_empty_file_lacks_every_column(String file) {
    assertThatThrownBy(() -> Shared.rows(SMALL, file))
        .isInstanceOfSatisfying(
            MissingColumnsException.class,
            e -> assertThat(e.missing()).containsExactly("at", "id", "what"));
  }

  @Test
  void an_empty_line_is_no_row_and_counts_as_a_line() throws IOException {
    var rows = Shared.rows(SMALL, "id,at,what\n\n1,2025-01-01 10:00,A\n\n\n2,,B");
    assertThat(rows).extracting(MappedRow::line).containsExactly(3L, 6L);
  }

  @Test
  void a_file_cut_in_the_middle_of_its_packing_is_unreadable() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write("id,at,what\n1,2025-01-01 10:00,A\n".getBytes(StandardCharsets.UTF_8));
    }
    var cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 12);
    assertThatThrownBy(() -> Shared.rows(SMALL, new ByteArrayInputStream(cut)))
        .isInstanceOf(UnreadableFileException.class);
  }

  @Test
  void a_byte_order_mark_belongs_to_no_name() throws IOException {
    assertThat(Shared.rows(SMALL, "\uFEFFid,at,what\n1,2025-01-01 10:00,A\n")).hasSize(1);
  }

  @Test
  void a_packed_file_is_unpacked() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write("id,at,what\n1,2025-01-01 10:00,A\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Shared.rows(SMALL, new ByteArrayInputStream(packed.toByteArray()))).hasSize(1);
  }

  @Test
  void a_quoted_new_line_belongs_to_the_cell_and_lines_are_counted_on() throws IOException {
    var told = Shared.small(", \"narrative\": \"told\"");
    var rows =
        Shared.rows(
            told, "id,at,what,told\n1,2025-01-01 10:00,A,\"one\ntwo, \"\"so\"\"\"\n2,x,B,\n");
    assertThat(rows.get(0).call().call().narrative()).isEqualTo("one\ntwo, \"so\"");
    assertThat(rows.get(1).remarks())
        .containsExactly(new Remark(4L, "at", RemarkReason.TIME_UNREADABLE));
  }

  @Test
  void an_hour_that_happens_twice_is_the_first_and_reported() throws IOException {
    var row = only(SMALL, "id,at,what", "1,2025-11-02 01:30,A");
    assertThat(row.call().call().receivedAt()).isEqualTo(Instant.parse("2025-11-02T05:30:00Z"));
    assertThat(row.remarks()).containsExactly(new Remark(2L, "at", RemarkReason.TIME_TWICE));
  }

  @Test
  void an_hour_that_does_not_exist_is_refused() throws IOException {
    assertThat(remarks("1,2025-03-09 02:30,A")).containsExactly(RemarkReason.TIME_DOES_NOT_EXIST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,2025-02-30 10:00,A   | TIME_UNREADABLE",
        "1,1800-01-01 10:00,A   | TIME_NOT_BELIEVABLE",
        "1,2200-01-01 10:00,A   | TIME_NOT_BELIEVABLE",
        "1,,A                   | REQUIRED",
        "1,2025-01-01 10:00,    | REQUIRED",
        "' ,2025-01-01 10:00,A' | KEY_MISSING",
        "1,2025-01-01 10:00     | COLUMN_COUNT",
        "1,2025-01-01 10:00,A,B | COLUMN_COUNT",
        "1,2025-01-01 10:00,\u0007 bell | BAD_CHARACTER"
      })
  void a_row_is_refused_for_its_one_reason(String line, RemarkReason reason) throws IOException {
    assertThat(remarks(line)).containsExactly(reason);
  }

  @Test
  void a_nature_of_81_characters_is_refused_and_one_of_80_rare_ones_taken() throws IOException {
    assertThat(remarks("1,2025-01-01 10:00," + "x".repeat(81)))
        .containsExactly(RemarkReason.TOO_LONG);
    assertThat(remarks("1,2025-01-01 10:00," + "😀".repeat(80))).isEmpty();
  }

  @Test
  void bytes_that_are_not_utf_8_refuse_their_row_alone() throws IOException {
    var latin = "id,at,what\n1,2025-01-01 10:00,Caf\u00e9\n2,2025-01-01 10:00,B\n";
    var rows =
        Shared.rows(SMALL, new ByteArrayInputStream(latin.getBytes(StandardCharsets.ISO_8859_1)));
    assertThat(rows.get(0).remarks())
        .containsExactly(new Remark(2L, "what", RemarkReason.BAD_CHARACTER));
    assertThat(rows.get(1).isRefused()).isFalse();
  }

  @Test
  void a_point_is_whole_and_on_earth_and_a_number_out_of_its_range_is_none() throws IOException {
    var placed =
        Shared.small(
            ", \"latitude\": {\"column\": \"y\", \"range\": [-1000, 1000]}, \"longitude\": \"x\"");
    var header = "id,at,what,y,x";
    assertThat(only(placed, header, "1,2025-01-01 10:00,A,91,10").remarks())
        .extracting(Remark::reason)
        .contains(RemarkReason.OUT_OF_RANGE);
    assertThat(only(placed, header, "1,2025-01-01 10:00,A,35,").remarks())
        .containsExactly(new Remark(2L, "x", RemarkReason.HALF_A_POINT));
    assertThat(only(placed, header, "1,2025-01-01 10:00,A,35,abc").remarks())
        .extracting(Remark::reason)
        .contains(RemarkReason.NOT_A_NUMBER);
    assertThat(only(placed, header, "1,2025-01-01 10:00,A,31000000,").remarks()).isEmpty();
    assertThat(only(placed, header, "1,2025-01-01 10:00,A,35.5,-78").call().call().location())
        .extracting("latitude", "longitude")
        .containsExactly(35.5, -78.0);
  }

  @Test
  void a_telephone_number_is_read_or_its_row_refused() throws IOException {
    var phoned = Shared.small(", \"callback\": \"phone\"");
    var header = "id,at,what,phone";
    assertThat(only(phoned, header, "1,2025-01-01 10:00,A,919-555-0123").call().call().callback())
        .isEqualTo("+19195550123");
    assertThat(only(phoned, header, "1,2025-01-01 10:00,A,12").remarks())
        .containsExactly(new Remark(2L, "phone", RemarkReason.PHONE_UNREADABLE));
  }

  @Test
  void a_file_without_a_column_that_is_named_is_refused_at_once() {
    assertThatThrownBy(() -> Shared.rows(SMALL, "id,when,what\n1,2025-01-01 10:00,A\n"))
        .isInstanceOfSatisfying(
            InvalidFieldException.class,
            e -> assertThat(e.reason()).isEqualTo("invalid.import-columns"));
  }

  @Test
  void a_quotation_mark_that_nobody_closes_does_not_fill_the_memory() {
    var endless = "id,at,what\n1,2025-01-01 10:00,\"" + "x".repeat(2_000_000);
    assertThatThrownBy(() -> Shared.rows(SMALL, endless))
        .isInstanceOf(UnreadableFileException.class);
  }
}
