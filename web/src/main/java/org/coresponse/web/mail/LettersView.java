package org.coresponse.web.mail;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.coresponse.mail.LetterDesk;
import org.coresponse.mail.LetterFigures;
import org.coresponse.mail.LetterFilter;
import org.coresponse.mail.LetterKind;
import org.coresponse.mail.LetterRow;
import org.coresponse.mail.LetterStatus;
import org.coresponse.platform.Settings;
import org.coresponse.web.faces.LazyRows;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** The letters that wait, that went and that were given up. */
@Named
@ViewScoped
@ReportsProblems
public class LettersView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient LetterDesk desk;
  @Inject transient Settings settings;
  @Inject transient PageTexts msg;

  private LetterStatus state;
  private LetterKind kind;
  private LetterFigures figures;
  private LazyRows<LetterRow> rows;

  /** Opens where something is to be done, unless the address says what is wanted. */
  public void load() {
    figures = desk.figures();
    if (state == null) {
      state = figures.failed() > 0 ? LetterStatus.FAILED : LetterStatus.WAITING;
    }
    list();
  }

  /** Reads the list anew, as its filters now are. */
  public void list() {
    var filter = new LetterFilter(state, kind);
    figures = desk.figures();
    rows = LazyRows.of(page -> desk.letters(filter, page));
  }

  /** Makes a letter that was given up wait again; where somebody was quicker, the list says so. */
  public void sendAgain(LetterRow letter) {
    try {
      desk.sendAgain(letter.id());
      Messages.addGlobalInfo(msg.of("letters.waitsAgain", letter.id()));
    } finally {
      list();
    }
  }

  /** Whether this server sends letters at all. */
  public boolean isSending() {
    return settings.mail();
  }

  public LetterStatus getState() {
    return state;
  }

  public void setState(LetterStatus state) {
    this.state = state;
  }

  public LetterStatus[] getStates() {
    return LetterStatus.values();
  }

  public LetterKind getKind() {
    return kind;
  }

  public void setKind(LetterKind kind) {
    this.kind = kind;
  }

  public LetterKind[] getKinds() {
    return LetterKind.values();
  }

  public LetterFigures getFigures() {
    return figures;
  }

  public LazyRows<LetterRow> getRows() {
    return rows;
  }
}
