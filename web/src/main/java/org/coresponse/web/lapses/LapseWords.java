package org.coresponse.web.lapses;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import org.coresponse.lapses.LapseRow;
import org.coresponse.lapses.NoticeOutcome;
import org.coresponse.lapses.Renewal;
import org.coresponse.lapses.ToldStep;
import org.coresponse.web.faces.CityTimes;
import org.coresponse.web.faces.EnumLabels;
import org.coresponse.web.faces.Language;
import org.coresponse.web.faces.PageTexts;

/** Says what lapses, and what is done about it. */
@Named("lapseWords")
@RequestScoped
public class LapseWords {
  private static final int SOON = 30;

  @Inject PageTexts msg;
  @Inject CityTimes times;
  @Inject EnumLabels labels;
  @Inject Language language;

  /** How long it still holds. */
  public String left(LapseRow row) {
    var days = row.daysLeft();
    if (days == 0) {
      return msg.get("lapses.today");
    }
    if (days == 1 || days == -1) {
      return msg.get(days == 1 ? "lapses.tomorrow" : "lapses.yesterday");
    }
    return days > 0 ? msg.of("lapses.left", days) : msg.of("lapses.ago", -days);
  }

  /** How pressing it is, as the kind of a tag. */
  public String pressing(LapseRow row) {
    if (row.daysLeft() <= 0) {
      return "bad";
    }
    return row.daysLeft() <= SOON ? "warn" : "";
  }

  /** The name of its kind in the reader's language. */
  public String name(LapseRow row) {
    return "es".equals(language.getLocale().getLanguage()) ? row.kindEs() : row.kindEn();
  }

  /** Until when the renewal holds, where there is one. */
  public String renewal(Renewal renewal) {
    if (renewal.credential() == null) {
      return "";
    }
    return renewal.expiresOn() == null
        ? renewal.kind()
        : msg.of("lapses.renewal.until", renewal.kind(), times.day(renewal.expiresOn()));
  }

  /** How the state of a renewal looks, as the kind of a tag. */
  public String tag(Renewal renewal) {
    return switch (renewal.state()) {
      case NONE -> "bad";
      case EVIDENCE_WANTED, TO_VERIFY -> "warn";
      case RENEWED -> "good";
    };
  }

  /** A step, when it was told, and to whom. */
  public String told(ToldStep step) {
    var which =
        step.days() == 0 ? msg.get("lapses.onTheDay") : msg.of("lapses.before", step.days());
    if (step.outcome() == NoticeOutcome.PASSED_OVER) {
      return msg.of("lapses.told.passedOver", which);
    }
    var to = new ArrayList<String>();
    if (step.toHolder() > 0) {
      to.add(msg.get("lapses.to.holder"));
    }
    if (step.toAgency() > 0) {
      to.add(msg.get("lapses.to.agency"));
    }
    if (step.toPolice() > 0) {
      to.add(msg.get("lapses.to.police"));
    }
    if (step.toCity() > 0) {
      to.add(msg.get("lapses.to.city"));
    }
    return to.isEmpty()
        ? msg.of("lapses.told.nobody", which, times.date(step.noticedAt()))
        : msg.of("lapses.told", which, times.date(step.noticedAt()), String.join(", ", to));
  }

  /** The page of its holder's record. */
  public String page(LapseRow row) {
    return row.ofOfficer() ? "/app/officers/officer" : "/app/clinicians/clinician";
  }

  /** Of whom its holder is. */
  public String side(LapseRow row) {
    return row.ofOfficer() ? msg.get("lapses.officer") : row.agencyName();
  }

  /** What a holder has to do about it, in words to them. */
  public String todo(LapseRow row) {
    return msg.get((row.ofOfficer() ? "officer.todo." : "own.todo.") + row.renewal().state());
  }

  /** When it ends, to its holder. */
  public String ends(LapseRow row) {
    return msg.of(
        row.daysLeft() > 0 ? "own.ends" : "own.ended", row.kind(), times.day(row.expiresOn()));
  }
}
