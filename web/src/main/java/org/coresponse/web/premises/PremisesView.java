package org.coresponse.web.premises;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentDetails;
import org.coresponse.intake.PhoneNumbers;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.Settings;
import org.coresponse.premises.CautionDesk;
import org.coresponse.premises.CautionRow;
import org.coresponse.premises.EndCaution;
import org.coresponse.premises.KnownPremises;
import org.coresponse.premises.Premises;
import org.coresponse.premises.PremisesQuery;
import org.coresponse.search.CallOrigin;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

/**
 * What is known here: of the number and the address that are being typed, or of those of an
 * incident. {@code WEB-INF/parts/premises/known.xhtml}.
 */
@Named
@ViewScoped
@ReportsProblems
public class PremisesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient Premises premises;
  @Inject transient CautionDesk desk;
  @Inject transient CommandCheck check;
  @Inject transient CityClock clock;
  @Inject transient Settings settings;
  @Inject transient PageTexts msg;

  private String incident;
  private int newest;
  private List<CallOrigin> origins = List.of();
  private KnownPremises known = KnownPremises.NOTHING;
  private CautionForm form;
  private String reason;

  @PostConstruct
  void begin() {
    form = new CautionForm(clock.now(), clock.zone());
  }

  /** Looks for where the calls of an incident came from, when its page opens. */
  public void ofIncident(IncidentDetails shown) {
    if (shown == null) {
      return;
    }
    incident = shown.number();
    var from = new LinkedHashSet<CallOrigin>();
    shown.calls().forEach(call -> from.addAll(each(call.callback(), call.location().address())));
    origins = List.copyOf(from);
    read();
  }

  /**
   * Looks for what js/premises.js sends: {@code phone} and {@code address} as they stand in their
   * fields, and {@code look}, its count. An older look than one that was heard of changes nothing.
   */
  public void look() {
    var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    var number = count(sent);
    PrimeFaces.current().ajax().addCallbackParam("look", number);
    if (number < newest) {
      return;
    }
    newest = number;
    var phone = sent.getOrDefault("phone", "");
    origins =
        each(PhoneNumbers.read(phone, settings.cityRegion()).orElse(null), sent.get("address"));
    read();
  }

  private static int count(Map<String, String> sent) {
    try {
      return Integer.parseInt(sent.getOrDefault("look", ""));
    } catch (NumberFormatException e) {
      throw new InvalidFieldException("look", "invalid.typed");
    }
  }

  private static List<CallOrigin> each(String phone, String address) {
    var each = new ArrayList<CallOrigin>();
    if (phone != null) {
      each.add(new CallOrigin(phone, null));
    }
    var place = new CallOrigin(null, address);
    if (!place.isUnknown()) {
      each.add(place);
    }
    return List.copyOf(each);
  }

  private void read() {
    if (incident != null) {
      known = premises.ofIncident(new CallNumber(incident));
    } else if (origins.isEmpty()) {
      known = KnownPremises.NOTHING;
    } else {
      known =
          premises.known(
              check.valid(new PremisesQuery(first(CallOrigin::phone), first(CallOrigin::address))));
    }
  }

  private String first(Function<CallOrigin, String> part) {
    return origins.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** Adds the flag that was typed. Sent twice, it is one. */
  public void add() {
    var about = form.getAbout();
    if (about == null || about < 0 || about >= origins.size()) {
      throw new InvalidFieldException("about", "invalid.cautionAbout");
    }
    desk.add(check.valid(form.command(origins.get(about), clock.zone())));
    begin();
    read();
    Messages.addGlobalInfo(msg.get("premises.added"));
  }

  /** Ends a flag early. */
  public void end(CautionRow flag) {
    try {
      desk.end(check.valid(new EndCaution(flag.id(), reason)));
      Messages.addGlobalInfo(msg.get("premises.endedNow"));
    } finally {
      reason = null;
      read();
    }
  }

  /** An origin as people read it. */
  public String shown(CallOrigin origin) {
    return origin.phone() == null
        ? origin.address()
        : PhoneNumbers.show(origin.phone(), settings.cityRegion());
  }

  /** For the search of calls, which finds a number or how an address begins. */
  public String searched(CallOrigin origin) {
    return origin.phone() == null ? origin.address() : origin.phone();
  }

  /** What a reader of the screen hears when it is there. */
  public String getSummary() {
    return origins.isEmpty()
        ? ""
        : msg.of("premises.summary", known.current().size(), known.calls().size());
  }

  /** What a flag may be about, by its place among the origins. */
  public List<SelectItem> getChoices() {
    return IntStream.range(0, origins.size())
        .mapToObj(at -> new SelectItem(at, shown(origins.get(at))))
        .toList();
  }

  public List<CallOrigin> getOrigins() {
    return origins;
  }

  public KnownPremises getKnown() {
    return known;
  }

  public CautionForm getForm() {
    return form;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
