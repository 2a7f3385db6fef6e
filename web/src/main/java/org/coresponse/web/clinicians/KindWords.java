package org.coresponse.web.clinicians;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import org.coresponse.credentials.CredentialRow;
import org.coresponse.credentials.Cycle;
import org.coresponse.credentials.KindRow;
import org.coresponse.credentials.Verifier;
import org.coresponse.credentials.YearParity;
import org.coresponse.platform.CityClock;
import org.coresponse.web.faces.CityTimes;
import org.coresponse.web.faces.EnumLabels;
import org.coresponse.web.faces.Language;
import org.coresponse.web.faces.PageTexts;

/** Says the rules of a kind of credential. */
@Named("kindWords")
@RequestScoped
public class KindWords {
  @Inject PageTexts msg;
  @Inject CityTimes times;
  @Inject CityClock clock;
  @Inject EnumLabels labels;
  @Inject Language language;

  /** When credentials of the kind end. */
  public String cycle(KindRow kind) {
    var cycle = kind.cycle();
    return switch (cycle.cycle()) {
      case NONE -> labels.get(Cycle.NONE);
      case FROM_ISSUE ->
          cycle.years() == 1
              ? msg.get("kinds.fromIssue.one")
              : msg.of("kinds.fromIssue", cycle.years());
      case FIXED_DAY ->
          (cycle.years() == 1
                  ? msg.of("kinds.onDay.one", day(kind))
                  : msg.of("kinds.onDay", day(kind), cycle.years()))
              + (cycle.in() == YearParity.ANY ? "" : " (" + labels.get(cycle.in()) + ")");
    };
  }

  private String day(KindRow kind) {
    var pattern = msg.get("kinds.day.pattern");
    return DateTimeFormatter.ofPattern(pattern, language.getLocale()).format(kind.cycle().on());
  }

  /** Until when a credential that has ended may still be renewed in time; empty where it is not. */
  public String renewable(CredentialRow credential) {
    var last = credential.kind().renewableUntil(credential.expiresOn());
    var today = clock.dayOf(clock.now());
    boolean open =
        last != null
            && !credential.withdrawn()
            && !today.isBefore(credential.expiresOn())
            && !today.isAfter(last);
    return open ? msg.of("kinds.renewable", times.day(last)) : "";
  }

  /** A value that a field of the kind had or has, as people say it. */
  public String value(String field, String value) {
    if (value == null) {
      return msg.get("kinds.nothing");
    }
    return switch (field) {
      case "cycle" -> labels.get(Cycle.valueOf(value));
      case "fixedYears" -> labels.get(YearParity.valueOf(value));
      case "verifier" -> labels.get(Verifier.valueOf(value));
      case "evidenceNeeded", "verifiedFirst", "associate" -> msg.get("kinds." + value);
      default -> value;
    };
  }
}
