package org.coresponse.web.dispatch;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.coresponse.calltaking.CallDrafts;
import org.coresponse.calltaking.DraftRow;
import org.coresponse.dispatch.Board;
import org.coresponse.dispatch.BoardChange;
import org.coresponse.dispatch.BoardCounts;
import org.coresponse.dispatch.BoardFilter;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.web.faces.LazyRows;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;

/** The live board: {@code /app/dispatch/board.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class BoardView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int ROWS = 50;
  private static final int CHANGES = 10;
  private static final Duration RECENT = Duration.ofMinutes(10);

  @Inject transient Board board;
  @Inject transient CallDrafts drafts;
  @Inject transient BoardLines lines;
  @Inject transient Crews crews;
  @Inject transient Acts acts;
  @Inject transient CityClock clock;
  @Inject transient PageTexts msg;

  private BoardFilter filter = BoardFilter.ALL;
  private boolean opened;
  private long last;
  private LazyRows<BoardLine> rows;
  private BoardCounts counts;
  private long dropped;
  private List<Crews.Crew> clinicians = List.of();
  private List<BoardChange> changes = List.of();

  /** Reads everything anew; the number of the last change first, so that nothing is missed. */
  public void read() {
    last = board.lastChange();
    count();
    rows = LazyRows.of(this::page, BoardLine::number).rows(ROWS);
    clinicians = acts.isSend() ? crews.all() : List.of();
    var recent = clock.now().minus(RECENT);
    changes =
        board.changes(Math.max(0, last - CHANGES)).changes().stream()
            .filter(change -> change.at().isAfter(recent))
            .sorted(Comparator.comparing(BoardChange::number).reversed())
            .toList();
  }

  /** What the incidents wait for, and how many dropped lines are to be called back. */
  public void count() {
    counts = board.counts();
    dropped = acts.isTake() ? drafts.dropped().stream().filter(DraftRow::hasNumber).count() : 0;
  }

  /** Opening the board is a line in the trail; reading it anew is the same look. */
  private Page<BoardLine> page(PageRequest wanted) {
    if (opened) {
      return board.rows(filter, wanted).map(lines::of);
    }
    opened = true;
    return board.open(filter, wanted).map(lines::of);
  }

  public List<SelectItem> getChoices() {
    return Stream.of(BoardFilter.values())
        .map(choice -> new SelectItem(choice, msg.of("board.show." + choice, waiting(choice))))
        .toList();
  }

  /** A dropped line with a number stands above the incidents, and waits for a call-back as well. */
  private long waiting(BoardFilter choice) {
    return choice == BoardFilter.CALL_BACK ? counts.of(choice) + dropped : counts.of(choice);
  }

  public BoardFilter getFilter() {
    return filter;
  }

  public void setFilter(BoardFilter filter) {
    this.filter = filter;
  }

  public int getPageSize() {
    return ROWS;
  }

  public long getLast() {
    return last;
  }

  public LazyRows<BoardLine> getRows() {
    return rows;
  }

  public BoardCounts getCounts() {
    return counts;
  }

  public List<Crews.Crew> getClinicians() {
    return clinicians;
  }

  public long getFree() {
    return clinicians.stream().filter(Crews.Crew::free).count();
  }

  public List<BoardChange> getChanges() {
    return changes;
  }
}
