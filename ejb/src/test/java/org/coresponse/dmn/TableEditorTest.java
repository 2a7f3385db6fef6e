package org.coresponse.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableEditorTest {
  @Test
  void a_cell_and_an_output_are_changed_and_nothing_else() throws IOException {
    var before = shipped();
    var after =
        TableEditor.of(before)
            .cell("medicalDanger", 1, 1, "not(\"NO\")")
            .output("response", 1, 0, "\"POLICE\"")
            .bytes();
    var old = read(before);
    var now = read(after);
    var cell = now.table("medicalDanger").rules().get(0).tests().get(1);
    assertThat(cell).hasToString("not(\"NO\")");
    assertThat(now.table("response").rules().get(0).outputs().get(0)).isEqualTo("POLICE");
    for (var table : old.tables()) {
      var changed = now.table(table.name());
      int from = List.of("medicalDanger", "response").contains(table.name()) ? 1 : 0;
      assertThat(changed.rules().subList(from, changed.rules().size()))
          .isEqualTo(table.rules().subList(from, table.rules().size()));
    }
    assertThat(text(after)).contains("always asked").doesNotContain("id=\"\"");
  }

  @Test
  void rules_are_copied_moved_and_removed() throws IOException {
    var old = read(shipped()).table("pathway").rules();
    var copied = TableEditor.of(shipped()).copy("pathway", 2).copy("pathway", 2).bytes();
    var rules = read(copied).table("pathway").rules();
    assertThat(rules).hasSize(old.size() + 2);
    assertThat(rules.subList(1, 4)).extracting(Rule::tests).containsOnly(old.get(1).tests());
    assertThat(rules.subList(1, 4)).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(rules.get(4).tests()).isEqualTo(old.get(2).tests());

    var down = read(TableEditor.of(shipped()).move("pathway", 2, 4).bytes());
    assertThat(ids(down)).startsWith("pathway_1", "pathway_3", "pathway_4", "pathway_2");
    var up = read(TableEditor.of(shipped()).move("pathway", 4, 2).bytes());
    assertThat(ids(up)).startsWith("pathway_1", "pathway_4", "pathway_2", "pathway_3");
    var last = read(TableEditor.of(shipped()).move("pathway", 1, old.size()).bytes());
    assertThat(ids(last)).endsWith("pathway_" + old.size(), "pathway_1");
    var gone = read(TableEditor.of(shipped()).remove("pathway", 1).bytes());
    assertThat(ids(gone)).hasSize(old.size() - 1).startsWith("pathway_2");
  }

  @Test
  void what_is_not_there_is_not_changed() throws IOException {
    var editor = TableEditor.of(shipped());
    assertThatThrownBy(() -> editor.remove("pathway", 99))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> editor.cell("nowhere", 1, 0, "-"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(read(editor.bytes()).table("pathway").rules())
        .isEqualTo(read(shipped()).table("pathway").rules());
  }

  private static List<String> ids(DecisionModel model) {
    return model.table("pathway").rules().stream().map(Rule::id).toList();
  }

  private static DecisionModel read(byte[] file) {
    return DmnFile.read(new ByteArrayInputStream(file)).model();
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  private static byte[] shipped() throws IOException {
    try (var file =
        TableEditorTest.class.getResourceAsStream(
            "/org/coresponse/protocol/durham-crisis-v1.dmn")) {
      return file.readAllBytes();
    }
  }
}
