package org.coresponse.calltaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.coresponse.security.Actor;
import org.coresponse.security.Roles;
import org.junit.jupiter.api.Test;

class CallDraftTest {
  private static final Instant BEGAN = Instant.parse("2026-05-05T15:00:00Z");
  private static final Duration DROPPED = Duration.ofMinutes(2);
  private static final UUID ID = UUID.fromString("0b7e2f60-6f60-4f0e-9a55-1c2d3e4f5a6b");
  private static final Actor TOM = actor("tom");
  private static final Actor ANA = actor("ana");

  private final CallDraft draft = new CallDraft(save(0, 1, "Help"), TOM, BEGAN);

  @Test
  void a_newer_save_is_kept_and_touches_it() {
    assertThat(draft.keep(save(0, 2, "Help me"), TOM, later(5))).isTrue();
    assertThat(draft.touchedAt()).isEqualTo(later(5));
    assertThat(words()).isEqualTo("Help me");
  }

  @Test
  void an_older_save_changes_nothing() {
    draft.keep(save(0, 3, "Help me now"), TOM, later(5));
    assertThat(draft.keep(save(0, 2, "Help me"), TOM, later(6))).isFalse();
    assertThat(draft.touchedAt()).isEqualTo(later(5));
    assertThat(words()).isEqualTo("Help me now");
  }

  @Test
  void the_same_save_again_is_no_older_one() {
    assertThat(draft.keep(save(0, 1, "Help"), TOM, later(1))).isTrue();
    assertThat(words()).isEqualTo("Help");
  }

  @Test
  void an_older_window_never_overwrites_a_newer_one() {
    var opened = draft.reopen(TOM, later(10));
    assertThat(opened.typed()).containsEntry("narrative", "Help");
    assertThat(opened.answeredAt()).isEqualTo(BEGAN);
    assertThat(draft.keep(save(0, 99, "from the old window"), TOM, later(11))).isFalse();
    assertThat(draft.keep(save(opened.opening(), 1, "from the new one"), TOM, later(12))).isTrue();
    assertThat(words()).isEqualTo("from the new one");
  }

  @Test
  void only_its_owner_keeps_reopens_and_discards() {
    assertThatThrownBy(() -> draft.keep(save(0, 2, "x"), ANA, later(1)))
        .isInstanceOf(DraftOfAnotherException.class);
    assertThatThrownBy(() -> draft.reopen(ANA, later(1)))
        .isInstanceOf(DraftOfAnotherException.class);
    assertThatThrownBy(() -> draft.discard(ANA)).isInstanceOf(DraftOfAnotherException.class);
  }

  @Test
  void a_line_is_taken_over_once_it_dropped_and_not_before() {
    assertThatThrownBy(() -> draft.takeOver(ANA, DROPPED, later(119)))
        .isInstanceOf(DraftOfAnotherException.class);
    draft.takeOver(ANA, DROPPED, later(120));
    assertThat(draft.isOwnedBy(ANA)).isTrue();
    assertThatThrownBy(() -> draft.takeOver(TOM, DROPPED, later(121)))
        .isInstanceOf(DraftOfAnotherException.class);
    assertThatThrownBy(() -> draft.keep(save(0, 2, "x"), TOM, later(121)))
        .isInstanceOf(DraftOfAnotherException.class);
  }

  @Test
  void what_was_discarded_stays_so() {
    assertThat(draft.discard(TOM)).isTrue();
    assertThat(draft.discard(TOM)).isFalse();
    assertThatThrownBy(() -> draft.keep(save(0, 2, "x"), TOM, later(1)))
        .isInstanceOf(DraftClosedException.class);
    assertThatThrownBy(() -> draft.takeOver(ANA, DROPPED, later(500)))
        .isInstanceOf(DraftClosedException.class);
  }

  @Test
  void a_row_says_nature_and_number_as_typed_or_nothing() {
    assertThat(draft.row().nature()).isNull();
    draft.keep(
        new KeepDraft(ID, BEGAN, 0, 2, Map.of("nature", " WELF", "callback", "919 5")),
        TOM,
        later(1));
    assertThat(draft.row().nature()).isEqualTo("WELF");
    assertThat(draft.row().callback()).isEqualTo("919 5");
    assertThat(draft.row().owner()).isEqualTo("tom");
  }

  @Test
  void every_character_comes_back() {
    var words = "<b>\"Ñandú\" \\ 🧯\n\u0001</b>";
    assertThat(TypedFields.read(TypedFields.write(Map.of("narrative", words))))
        .containsEntry("narrative", words);
  }

  private String words() {
    return draft.reopen(TOM, later(60)).typed().get("narrative");
  }

  private static KeepDraft save(int opening, int save, String words) {
    return new KeepDraft(ID, BEGAN, opening, save, Map.of("narrative", words));
  }

  private static Instant later(int seconds) {
    return BEGAN.plusSeconds(seconds);
  }

  private static Actor actor(String name) {
    return new Actor(name, name, Set.of(Roles.CALL_TAKER), "/city/emergency-communications");
  }
}
