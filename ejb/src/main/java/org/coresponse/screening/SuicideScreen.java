package org.coresponse.screening;

import static org.coresponse.screening.ScreenAnswer.NO;
import static org.coresponse.screening.ScreenAnswer.NOT_ASKED;
import static org.coresponse.screening.ScreenAnswer.YES;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Answers to the C-SSRS screener (recent). Clinical lane: never leaves it but as a level.
 *
 * <p>Items 1 and 2 are always asked; 3 to 5 after a Yes to 2; then 6 (domain.md, Suicide and crisis
 * scales).
 *
 * @param item6Recent was what item 6 asks of within the past three months
 */
@Embeddable
public record SuicideScreen(
    @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false, length = 12)
        ScreenAnswer item1,
    @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false, length = 12)
        ScreenAnswer item2,
    @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false, length = 12)
        ScreenAnswer item3,
    @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false, length = 12)
        ScreenAnswer item4,
    @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false, length = 12)
        ScreenAnswer item5,
    @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false, length = 12)
        ScreenAnswer item6,
    @Enumerated(EnumType.STRING)
        @Column(name = "item6_recent", nullable = false, updatable = false, length = 12)
        ScreenAnswer item6Recent)
    implements Serializable {

  public static final SuicideScreen NOT_DONE =
      new SuicideScreen(null, null, null, null, null, null, null);

  public SuicideScreen {
    item1 = Objects.requireNonNullElse(item1, NOT_ASKED);
    item2 = Objects.requireNonNullElse(item2, NOT_ASKED);
    item3 = Objects.requireNonNullElse(item3, NOT_ASKED);
    item4 = Objects.requireNonNullElse(item4, NOT_ASKED);
    item5 = Objects.requireNonNullElse(item5, NOT_ASKED);
    item6 = Objects.requireNonNullElse(item6, NOT_ASKED);
    item6Recent = Objects.requireNonNullElse(item6Recent, NOT_ASKED);
  }

  /** The answers by the names of their items, in the order in which they are asked. */
  public Map<String, ScreenAnswer> items() {
    var items = new LinkedHashMap<String, ScreenAnswer>();
    items.put("item1", item1);
    items.put("item2", item2);
    items.put("item3", item3);
    items.put("item4", item4);
    items.put("item5", item5);
    items.put("item6", item6);
    items.put("item6Recent", item6Recent);
    return items;
  }

  /** Whether every item that the branch asks was answered Yes or No. */
  public boolean finished() {
    return settled(item1)
        && settled(item2)
        && (item2 == NO || settled(item3) && settled(item4) && settled(item5))
        && settled(item6)
        && (item6 == NO || settled(item6Recent));
  }

  /**
   * What counts once this was asked after something else. A finished screen counts by itself. One
   * that was not finished adds to what stood: a Yes or a No stays until there is another Yes or No,
   * so that whoever hangs up or refuses is not safer than before.
   */
  public SuicideScreen over(SuicideScreen before) {
    return finished()
        ? this
        : new SuicideScreen(
            over(item1, before.item1),
            over(item2, before.item2),
            over(item3, before.item3),
            over(item4, before.item4),
            over(item5, before.item5),
            over(item6, before.item6),
            over(item6Recent, before.item6Recent));
  }

  private static ScreenAnswer over(ScreenAnswer now, ScreenAnswer before) {
    return settled(now) || !settled(before) && now != NOT_ASKED ? now : before;
  }

  private static boolean settled(ScreenAnswer answer) {
    return answer == YES || answer == NO;
  }

  public boolean done() {
    return !equals(NOT_DONE);
  }
}
