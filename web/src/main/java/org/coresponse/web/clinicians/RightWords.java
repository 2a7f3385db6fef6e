package org.coresponse.web.clinicians;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.coresponse.clinicians.ClinicianRow;
import org.coresponse.clinicians.RoleRight;
import org.coresponse.credentials.CredentialRow;
import org.coresponse.credentials.KindRow;
import org.coresponse.credentials.Lack;
import org.coresponse.credentials.Missing;
import org.coresponse.credentials.WorkRole;
import org.coresponse.officers.OfficerRow;
import org.coresponse.platform.CityClock;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CityTimes;
import org.coresponse.web.faces.EnumLabels;
import org.coresponse.web.faces.Language;
import org.coresponse.web.faces.PageTexts;

/** Says the right to work in words that a clinician understands. */
@Named("rightWords")
@RequestScoped
public class RightWords {
  private static final int WARNED_DAYS = 90;
  private static final Set<Lack> OF_POLICE =
      Set.of(
          Lack.NOT_A_MEMBER,
          Lack.CREDENTIAL_MISSING,
          Lack.CREDENTIAL_LAPSED,
          Lack.NOT_VERIFIED,
          Lack.UNDER_DISCIPLINE);

  @Inject PageTexts msg;
  @Inject CityTimes times;
  @Inject CityClock clock;
  @Inject EnumLabels labels;
  @Inject Language language;
  @Inject CurrentActor actor;

  /** What is missing for a role. */
  public String missing(WorkRole role, Missing one) {
    var what = one.kind() != null ? one.kind() : labels.get(one.purpose());
    var since = one.since() == null ? "" : times.day(one.since());
    return msg.of("missing." + side(role, one.lack()), one.purpose() == null ? "" : what, since);
  }

  /** What is done about it, and by whom. */
  public String mend(WorkRole role, Missing one) {
    return msg.get("mend." + side(role, one.lack()));
  }

  /** What agencies do for clinicians, the police do for officers. */
  private static String side(WorkRole role, Lack lack) {
    return role == WorkRole.CIT_OFFICER && OF_POLICE.contains(lack)
        ? "police." + lack
        : lack.name();
  }

  /** Why somebody may not work, or until when they may. */
  public String because(ClinicianRow row) {
    if (row.clearedFor().isEmpty()) {
      return msg.get("clinicians.notCleared");
    }
    if (row.mayWork()) {
      return row.expiresOn() == null ? "" : msg.of("clinicians.good", times.day(row.expiresOn()));
    }
    return because(row.rights().get(0));
  }

  /** Why an officer may not work, or until when they may. */
  public String officerBecause(OfficerRow row) {
    if (row.mayWork()) {
      return row.expiresOn() == null ? "" : msg.of("clinicians.good", times.day(row.expiresOn()));
    }
    return because(row.rights().get(0));
  }

  private String because(RoleRight refused) {
    return missing(refused.role(), refused.right().missing().get(0));
  }

  /** A kind's name in the reader's language. */
  public String name(KindRow kind) {
    return "es".equals(language.getLocale().getLanguage()) ? kind.nameEs() : kind.nameEn();
  }

  /** How a credential stands today: good, soon to end, not confirmed, not begun, ended. */
  public Tagged standing(CredentialRow credential) {
    var today = clock.dayOf(clock.now());
    var holding = credential.holding();
    if (today.isBefore(credential.issuedOn())) {
      return new Tagged("", "pi-clock", msg.get("clinician.notBegun"));
    }
    if (!holding.inDate(today)) {
      return new Tagged("bad", "pi-times-circle", msg.get("clinician.lapsed"));
    }
    if (credential.kind().verifiedFirst() && credential.verifiedOn() == null) {
      return new Tagged("warn", "pi-question-circle", msg.get("clinician.unconfirmed"));
    }
    var left =
        credential.expiresOn() == null
            ? Long.MAX_VALUE
            : ChronoUnit.DAYS.between(today, credential.expiresOn());
    return left > WARNED_DAYS
        ? new Tagged("good", "pi-check-circle", msg.get("clinician.valid"))
        : new Tagged("warn", "pi-clock", msg.of("clinician.daysLeft", left));
  }

  /** A language by its code, in the reader's language. */
  public String language(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(language.getLocale());
  }

  /** A file's size as people say it. */
  public String size(int bytes) {
    return bytes < 1024 * 1024
        ? msg.of("file.kilobytes", Math.max(1, bytes / 1024))
        : msg.of("file.megabytes", bytes / 1024 / 1024);
  }

  /** Whether the reader reads how people are reached; an auditor does not. */
  public boolean isContactsShown() {
    return !actor.get().has(Roles.AUDITOR);
  }

  /** Words on a tag. */
  public record Tagged(String kind, String icon, String words) {}
}
