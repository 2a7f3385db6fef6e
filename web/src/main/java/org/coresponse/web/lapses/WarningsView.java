package org.coresponse.web.lapses;

import static java.util.stream.Collectors.joining;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.coresponse.lapses.AddReader;
import org.coresponse.lapses.LapseRules;
import org.coresponse.lapses.LapseSteps;
import org.coresponse.lapses.ReaderRow;
import org.coresponse.lapses.WarnOn;
import org.coresponse.mail.LetterLanguage;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** When is warned before an end, and who reads it, beside the list of what lapses. */
@Named
@ViewScoped
@ReportsProblems
public class WarningsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient LapseRules rules;
  @Inject transient CommandCheck check;
  @Inject transient CurrentActor actor;
  @Inject transient PageTexts msg;

  private LapseSteps steps;
  private List<ReaderRow> readers = List.of();
  private boolean saysDays;
  private boolean ofPolice;
  private boolean answersForAgency;
  private int reached;
  private String days;
  private String email;
  private LetterLanguage language = LetterLanguage.ENGLISH;

  /** Reads both. */
  public void load() {
    var reader = actor.get();
    saysDays = reader.has(Roles.PROGRAM_MANAGER);
    ofPolice = reader.has(Roles.POLICE_OFFICER);
    answersForAgency = reader.has(Roles.AGENCY_ADMIN);
    read();
  }

  private void read() {
    steps = rules.steps();
    days = words();
    readers = isKeepsReaders() ? rules.readers() : List.of();
    reached = answersForAgency ? rules.reached() : 0;
  }

  /** Warns on the days that were typed. */
  public void change() {
    rules.change(check.valid(new WarnOn(typed())));
    read();
    Messages.addGlobalInfo(msg.get("lapses.days.changed"));
  }

  private List<Integer> typed() {
    var parts = Arrays.stream((days == null ? "" : days).split("[^0-9]+"));
    try {
      return parts.filter(part -> !part.isEmpty()).map(Integer::valueOf).toList();
    } catch (NumberFormatException e) {
      throw new InvalidFieldException("days", "invalid.lapse.days");
    }
  }

  /** Adds the address that was typed. Sent twice, it is one. */
  public void add() {
    rules.add(check.valid(new AddReader(email, language)));
    email = null;
    read();
    Messages.addGlobalInfo(msg.get("lapses.reader.added"));
  }

  public void remove(ReaderRow reader) {
    rules.remove(reader.id());
    read();
    Messages.addGlobalInfo(msg.get("lapses.reader.removed"));
  }

  private String words() {
    return steps.days().stream().map(String::valueOf).collect(joining(", "));
  }

  /** The days that hold, the most first. */
  public String getHolding() {
    return words();
  }

  public List<ReaderRow> getReaders() {
    return readers;
  }

  /** Whether the viewer says on which days is warned. */
  public boolean isSaysDays() {
    return saysDays;
  }

  /** Whether the viewer says who reads it for their side. */
  public boolean isKeepsReaders() {
    return saysDays || ofPolice;
  }

  /** Whether that side is the police. */
  public boolean isOfPolice() {
    return ofPolice && !saysDays;
  }

  /** Whether the viewer answers for an agency, which is reached by its contacts. */
  public boolean isAnswersForAgency() {
    return answersForAgency;
  }

  /** How many addresses of the viewer's agency warnings go to. */
  public int getReached() {
    return reached;
  }

  public String getDays() {
    return days;
  }

  public void setDays(String days) {
    this.days = days;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public LetterLanguage getLanguage() {
    return language;
  }

  public void setLanguage(LetterLanguage language) {
    this.language = language;
  }

  public LetterLanguage[] getLanguages() {
    return LetterLanguage.values();
  }
}
