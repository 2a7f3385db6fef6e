package org.coresponse.web.eligibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.eligibility.EligibilityReport;
import org.coresponse.eligibility.EligibilitySpan;
import org.coresponse.eligibility.EligibleFilter;
import org.coresponse.eligibility.EligibleIncidents;
import org.coresponse.eligibility.EligibleRow;
import org.coresponse.eligibility.Outcome;
import org.coresponse.eligibility.Tally;
import org.coresponse.eligibility.UnservedReason;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.Language;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.coresponse.web.sheet.SheetFormat;

/** Eligible and served: {@code /app/eligibility/served.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class ServedView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int BACK = 2;
  private static final Set<String> LISTS =
      Set.of(
          Roles.PROGRAM_MANAGER, Roles.SHIFT_SUPERVISOR, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR);

  @Inject transient EligibleIncidents eligible;
  @Inject transient CityClock clock;
  @Inject transient CurrentActor actor;
  @Inject transient Language language;
  @Inject transient PageTexts msg;

  private ProgrammePart part = ProgrammePart.DIVERSION;
  private String from;
  private String to;
  private EligibilityReport report;
  private EligibilitySpan span;
  private Outcome outcome;
  private UnservedReason reason;
  private String hour;
  private String district;
  private int number;
  private Page<EligibleRow> page;

  /** This month and the two before it, to begin with. */
  public void load() {
    var now = YearMonth.from(clock.dayOf(clock.now()));
    from = now.minusMonths(BACK).toString();
    to = now.toString();
    count();
  }

  /** Counts another span or part. */
  public void count() {
    span =
        new EligibilitySpan(
            part, YearMonth.parse(from).atDay(1), YearMonth.parse(to).atEndOfMonth());
    report = eligible.report(span);
    reason = null;
    hour = null;
    district = null;
    list();
  }

  /** The incidents that one reason counts. */
  public void show(UnservedReason of) {
    outcome = Outcome.UNSERVED;
    reason = of;
    list();
  }

  public void list() {
    number = 0;
    read();
  }

  public void older() {
    number++;
    read();
  }

  public void newer() {
    number = Math.max(0, number - 1);
    read();
  }

  private void read() {
    if (isLists()) {
      var filter =
          new EligibleFilter(
              span,
              outcome,
              reason,
              hour == null || hour.isEmpty() ? null : Integer.valueOf(hour),
              NO_DISTRICT.equals(district) ? "" : emptyAsNull(district));
      page = eligible.incidents(filter, new PageRequest(number, PageRequest.USUAL));
    }
  }

  /** In the place of a district for those without one. */
  private static final String NO_DISTRICT = "-";

  private static String emptyAsNull(String given) {
    return given == null || given.isEmpty() ? null : given;
  }

  /** Whether the viewer reads incidents, or figures alone. */
  public boolean isLists() {
    return LISTS.stream().anyMatch(actor.get()::has);
  }

  /** The last two years, the newest first. */
  public List<String> getSpanMonths() {
    var now = YearMonth.from(clock.dayOf(clock.now()));
    return IntStream.range(0, EligibilitySpan.MOST_MONTHS)
        .mapToObj(back -> now.minusMonths(back).toString())
        .toList();
  }

  /** {@code Nov 2026}. */
  public String month(String key) {
    var month = YearMonth.parse(key);
    return msg.get("date.months").split(",")[month.getMonthValue() - 1] + " " + month.getYear();
  }

  public String district(String key) {
    return key.isEmpty() ? msg.get("served.noDistrict") : key;
  }

  /** Those with which the list can be narrowed. */
  public List<String> getDistrictKeys() {
    return report.districts().stream()
        .map(one -> one.key().isEmpty() ? NO_DISTRICT : one.key())
        .toList();
  }

  public String districtKey(String key) {
    return key.equals(NO_DISTRICT) ? msg.get("served.noDistrict") : key;
  }

  /** {@code 12.5 %}; a stroke where nothing was eligible. */
  public String coverage(Tally tally) {
    if (tally.coverage() == null) {
      return "–";
    }
    var percent = NumberFormat.getPercentInstance(language.getLocale());
    percent.setMaximumFractionDigits(1);
    return percent.format(tally.coverage());
  }

  /** The reasons that count anything, in their order. */
  public List<UnservedReason> getReasons() {
    var some = new ArrayList<UnservedReason>();
    for (var one : report.all().reasons()) {
      if (one.incidents() > 0) {
        some.add(one.reason());
      }
    }
    return some;
  }

  public List<Bars.Bar> getMonthBars() {
    return Bars.of(report.months());
  }

  public List<Bars.Bar> getHourBars() {
    return Bars.of(report.hours());
  }

  public List<Bars.Bar> getDistrictBars() {
    return Bars.of(report.districts());
  }

  public int width(List<Bars.Bar> bars) {
    return Bars.width(bars.size());
  }

  /** What the file of the same figures is asked with. */
  public String getQuery() {
    return "part=" + part + "&from=" + span.from() + "&to=" + span.to();
  }

  public SheetFormat[] getFormats() {
    return SheetFormat.values();
  }

  public List<ProgrammePart> getParts() {
    return Stream.of(ProgrammePart.values()).toList();
  }

  public Outcome[] getOutcomes() {
    return Outcome.values();
  }

  public UnservedReason[] getAllReasons() {
    return UnservedReason.values();
  }

  public List<String> getHours() {
    return report.hours().stream().map(Tally::key).toList();
  }

  public boolean isLater() {
    return number > 0;
  }

  public EligibilityReport getReport() {
    return report;
  }

  public Page<EligibleRow> getPage() {
    return page;
  }

  public ProgrammePart getPart() {
    return part;
  }

  public void setPart(ProgrammePart part) {
    this.part = part;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(Outcome outcome) {
    this.outcome = outcome;
  }

  public UnservedReason getReason() {
    return reason;
  }

  public void setReason(UnservedReason reason) {
    this.reason = reason;
  }

  public String getHour() {
    return hour;
  }

  public void setHour(String hour) {
    this.hour = hour;
  }

  public String getDistrict() {
    return district;
  }

  public void setDistrict(String district) {
    this.district = district;
  }
}
