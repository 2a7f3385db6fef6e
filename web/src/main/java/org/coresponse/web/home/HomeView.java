package org.coresponse.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.clinicians.ClinicianRegister;
import org.coresponse.clinicians.RegisterFigures;
import org.coresponse.dispatch.Board;
import org.coresponse.dispatch.BoardFigures;
import org.coresponse.intake.CallCustody;
import org.coresponse.intake.HandOverRow;
import org.coresponse.mail.LetterDesk;
import org.coresponse.mail.LetterFigures;
import org.coresponse.review.OverrideReviews;
import org.coresponse.web.faces.ReportsProblems;
import org.coresponse.web.faces.ShellView;

/**
 * How things stand, for those who may know: the floor, the register, the mail. Nothing for everyone
 * else.
 */
@Named
@RequestScoped
@ReportsProblems
public class HomeView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient Board board;
  @Inject transient ClinicianRegister register;
  @Inject transient CallCustody custody;
  @Inject transient OverrideReviews overrides;
  @Inject transient LetterDesk letters;
  @Inject transient ShellView shell;

  private transient List<HandOverRow> handed = List.of();
  private transient BoardFigures floor;
  private transient RegisterFigures figures;
  private transient Long toReview;
  private transient LetterFigures mail;

  /** Reads what the viewer may see. */
  public void load() {
    handed = shell.can("entry") ? custody.handedToMe() : List.of();
    floor = shell.can("board") ? board.figures() : null;
    toReview = shell.can("overrides") ? overrides.waiting() : null;
    mail = shell.can("letters") ? letters.figures() : null;
    figures = shell.can("clinicians") ? register.figures() : null;
  }

  /** Calls that colleagues handed to the viewer. */
  public List<HandOverRow> getHanded() {
    return handed;
  }

  /** How many overrides the viewer may review that nobody has; null for who reviews none. */
  public Long getToReview() {
    return toReview;
  }

  /** Whether letters go; null for who looks after none. */
  public LetterFigures getMail() {
    return mail;
  }

  public BoardFigures getFloor() {
    return floor;
  }

  public RegisterFigures getFigures() {
    return figures;
  }
}
