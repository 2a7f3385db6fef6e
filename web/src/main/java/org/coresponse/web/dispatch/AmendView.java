package org.coresponse.web.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.coresponse.intake.AmendCall;
import org.coresponse.intake.AmendedFields;
import org.coresponse.intake.CallAmending;
import org.coresponse.intake.CallDetails;
import org.coresponse.intake.CallField;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.Place;
import org.coresponse.web.codes.CodeLabels;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.ReportsProblems;

/** Puts right what is known of a call of the page's incident. */
@Named
@ViewScoped
@ReportsProblems
public class AmendView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient CallAmending amending;
  @Inject transient CommandCheck check;
  @Inject transient CodeLabels codes;
  @Inject transient IncidentView page;

  private final Map<String, Map<String, String>> typed = new HashMap<>();

  /** What is typed for a call, by name of the field, begun with what is known. */
  public Map<String, String> of(CallDetails call) {
    return typed.computeIfAbsent(
        call.number(),
        number -> {
          var known = new HashMap<String, String>();
          known.put("nature", codes.nature(call.nature()));
          known.put("callback", call.callbackShown());
          known.put("callerName", call.callerName());
          known.put("address", call.location().address());
          known.put("crossStreet", call.location().crossStreet());
          known.put("placeName", call.location().placeName());
          known.put("language", call.language());
          known.put("interpreter", call.interpreter());
          return known;
        });
  }

  /** Sends only what was typed otherwise than it was read. */
  public String amend(CallDetails call) {
    var now = of(call);
    var was = call.location();
    var values =
        new AmendedFields(
            nature(call, now.get("nature")),
            call.channel(),
            now.get("callback"),
            now.get("callerName"),
            call.callerType(),
            now.get("language"),
            now.get("interpreter"),
            new Place(
                now.get("address"),
                now.get("crossStreet"),
                now.get("placeName"),
                was.latitude(),
                was.longitude()),
            call.cadPriority(),
            call.cadDisposition());
    check.valid(values);
    var given = EnumSet.noneOf(CallField.class);
    differs(given, CallField.NATURE, values.nature(), call.nature());
    differs(given, CallField.CALLBACK, values.callback(), call.callbackShown());
    differs(given, CallField.CALLER_NAME, values.callerName(), call.callerName());
    differs(given, CallField.LANGUAGE, values.language(), call.language());
    differs(given, CallField.INTERPRETER, values.interpreter(), call.interpreter());
    differs(given, CallField.ADDRESS, values.location().address(), was.address());
    differs(given, CallField.CROSS_STREET, values.location().crossStreet(), was.crossStreet());
    differs(given, CallField.PLACE_NAME, values.location().placeName(), was.placeName());
    if (!given.isEmpty()) {
      amending.amend(
          new AmendCall(new CallNumber(call.number()), call.version(), null, given, values));
    }
    return IncidentView.again(page.getIncident().number(), "amended");
  }

  /** A code that can no longer be chosen stays where it was. */
  private String nature(CallDetails call, String typed) {
    return Objects.equals(typed, codes.nature(call.nature()))
        ? call.nature()
        : codes.natureCode(typed);
  }

  private static void differs(EnumSet<CallField> given, CallField field, String now, String was) {
    if (!Objects.equals(now, was)) {
      given.add(field);
    }
  }
}
