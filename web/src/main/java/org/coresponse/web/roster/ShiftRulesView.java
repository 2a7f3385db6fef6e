package org.coresponse.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.roster.ChangeShiftRules;
import org.coresponse.roster.RuleBook;
import org.coresponse.roster.RuleRow;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.shiftrules.Severity;
import org.coresponse.shiftrules.ShiftRule;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** How the city uses the rules of shifts: {@code /app/roster/rules.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class ShiftRulesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient RuleBook book;
  @Inject transient CommandCheck check;
  @Inject transient CurrentActor actor;
  @Inject transient PageTexts msg;

  private List<RuleLine> lines = List.of();

  /** A rule as it is typed. */
  public static class RuleLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final RuleRow row;
    private Severity severity;
    private Integer limit;

    RuleLine(RuleRow row) {
      this.row = row;
      this.severity = row.severity();
      this.limit = row.limit();
    }

    RuleRow typed() {
      return new RuleRow(row.rule(), severity, limit, row.version());
    }

    public ShiftRule getRule() {
      return row.rule();
    }

    public Severity getSeverity() {
      return severity;
    }

    public void setSeverity(Severity severity) {
      this.severity = severity;
    }

    /** Hours, or nights. */
    public Integer getLimit() {
      return limit;
    }

    public void setLimit(Integer limit) {
      this.limit = limit;
    }
  }

  /** Reads the rules. */
  public void load() {
    lines = book.all().stream().map(RuleLine::new).toList();
  }

  /** Uses them as typed from now on. */
  public void save() {
    book.change(check.valid(new ChangeShiftRules(lines.stream().map(RuleLine::typed).toList())));
    load();
    Messages.addGlobalInfo(msg.get("rules.saved"));
  }

  public boolean isMayChange() {
    return actor.get().has(Roles.PROGRAM_MANAGER);
  }

  public List<RuleLine> getLines() {
    return lines;
  }

  public Severity[] getSeverities() {
    return Severity.values();
  }
}
