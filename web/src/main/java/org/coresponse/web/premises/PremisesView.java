package org.coresponse.web.premises;

import jakarta.faces.context.FacesContext;
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
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentDetails;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.PhoneNumbers;
import org.coresponse.platform.Settings;
import org.coresponse.premises.KnownPremises;
import org.coresponse.premises.Premises;
import org.coresponse.premises.PremisesQuery;
import org.coresponse.search.CallOrigin;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
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
  @Inject transient CommandCheck check;
  @Inject transient Settings settings;
  @Inject transient PageTexts msg;

  private String incident;
  private int newest;
  private List<CallOrigin> origins = List.of();
  private KnownPremises known = KnownPremises.NOTHING;

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
   * fields, and {@code look}, its count. Looks run beside one another; an older one that ends after
   * a newer one changes nothing.
   */
  public void look() {
    var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    var look = count(sent);
    PrimeFaces.current().ajax().addCallbackParam("look", look);
    var phone = PhoneNumbers.read(sent.getOrDefault("phone", ""), settings.cityRegion());
    var asked = each(phone.orElse(null), sent.get("address"));
    take(look, asked, known(asked));
  }

  private synchronized void take(int look, List<CallOrigin> asked, KnownPremises found) {
    if (look >= newest) {
      newest = look;
      origins = asked;
      known = found;
    }
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

  /** Reads it anew, after a flag came or went. */
  void read() {
    known = incident == null ? known(origins) : premises.ofIncident(new CallNumber(incident));
  }

  private KnownPremises known(List<CallOrigin> of) {
    return of.isEmpty()
        ? KnownPremises.NOTHING
        : premises.known(
            check.valid(
                new PremisesQuery(first(of, CallOrigin::phone), first(of, CallOrigin::address))));
  }

  private static String first(List<CallOrigin> of, Function<CallOrigin, String> part) {
    return of.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** An origin as people read it. */
  public String shown(CallOrigin origin) {
    return origin.phone() == null
        ? origin.address()
        : PhoneNumbers.show(origin.phone(), settings.cityRegion());
  }

  /** An origin as the search of calls finds it: the number, or how the address begins. */
  public String searched(CallOrigin origin) {
    return origin.phone() == null ? origin.address() : origin.phone();
  }

  /** What a reader of the screen hears when it is there. */
  public String getSummary() {
    return origins.isEmpty()
        ? ""
        : msg.of("premises.summary", known.current().size(), known.calls().size());
  }

  /** Each number and each address that it is about. */
  public List<CallOrigin> getOrigins() {
    return origins;
  }

  public KnownPremises getKnown() {
    return known;
  }
}
