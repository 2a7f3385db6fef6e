package org.coresponse.web.faces;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.coresponse.platform.Settings;
import org.coresponse.security.Actor;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.CurrentRequest;
import org.coresponse.security.Roles;
import org.coresponse.web.text.Texts;

/**
 * What stands around every page: who is signed in, where they can go, whose city it is. Works
 * before sign-in and on error pages too.
 */
@Named
@RequestScoped
public class ShellView implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Duration LONGEST_WARNING = Duration.ofMinutes(2);

  private static final List<String> RUNG =
      List.of(
          Roles.CALL_TAKER,
          Roles.DISPATCHER,
          Roles.SHIFT_SUPERVISOR,
          Roles.DIVERSION_CLINICIAN,
          Roles.FIELD_CLINICIAN,
          Roles.CLINICAL_SUPERVISOR);

  @Inject transient Settings settings;
  @Inject transient CurrentActor current;
  @Inject transient CurrentRequest request;
  @Inject transient HttpServletRequest http;
  @Inject transient Language language;
  @Inject transient Texts texts;

  private transient Actor actor;

  public boolean isDemo() {
    return settings.demo();
  }

  public String getCity() {
    return settings.cityName();
  }

  public String getBuild() {
    return settings.text(Settings.Key.BUILD);
  }

  public boolean isSignedIn() {
    return actor() != Actor.ANONYMOUS;
  }

  /** Keeps what one person typed from being shown to the next one at the same browser. */
  public String getSubject() {
    return isSignedIn() ? actor().subject() : "";
  }

  public String getName() {
    return actor().name();
  }

  /** The first of their roles, in the viewer's language. */
  public String getRole() {
    return Roles.HUMAN.stream()
        .filter(actor()::has)
        .findFirst()
        .map(role -> text("role." + role))
        .orElse("");
  }

  public String getOrganisation() {
    var agency = actor().agency();
    if (agency != null) {
      return text("org.agency", agency.toUpperCase(Locale.ROOT));
    }
    var path = actor().organisation();
    return path.startsWith("/city/") ? text("org." + path.substring(1).replace('/', '.')) : "";
  }

  public List<Navigation.Entry> getNav() {
    return Navigation.of(actor().roles());
  }

  /** What the home page shows beside that. */
  public List<Navigation.Entry> getFurther() {
    return Navigation.furtherOf(actor().roles());
  }

  /** Whether the viewer can go there: for a link in the middle of a page. */
  public boolean can(String entry) {
    return Navigation.allows(entry, actor().roles());
  }

  public boolean has(String role) {
    return actor().has(role);
  }

  /** Whether anything can ring for the viewer. */
  public boolean isRung() {
    return RUNG.stream().anyMatch(actor()::has);
  }

  /** How long nobody may touch the page before it covers itself. */
  public long getIdleMillis() {
    return settings.idle().toMillis();
  }

  /** How long before that it warns: two minutes, or a quarter where that is less. */
  public long getWarningMillis() {
    return Math.min(LONGEST_WARNING.toMillis(), getIdleMillis() / 4);
  }

  public Portal getPortal() {
    return Portal.of(actor());
  }

  /** "City of Durham, intranet"; the agency's or the auditor's own. */
  public String getPortalName() {
    var agency = getPortal() == Portal.AGENCY;
    return text(getPortal().key(), agency ? getOrganisation() : getCity());
  }

  public String getPortalLead() {
    return text(getPortal().key() + ".lead");
  }

  /** This page in the other language, its parameters kept. */
  public String getLanguageHref() {
    return languageHref(
        asked("request_uri", http.getRequestURI()),
        asked("query_string", http.getQueryString()),
        language.getOther());
  }

  /** Names this request in the log, for whoever is asked for help. */
  public String getIncident() {
    return request.id();
  }

  static String languageHref(String path, String query, String language) {
    var href = new StringBuilder(path).append('?');
    if (query != null) {
      for (var pair : query.split("&")) {
        if (!pair.isEmpty() && !pair.startsWith(Language.NAME + "=")) {
          href.append(pair).append('&');
        }
      }
    }
    return href.append(Language.NAME).append('=').append(language).toString();
  }

  /** What the browser asked for, also where an error page or a forward answers. */
  private String asked(String what, String otherwise) {
    for (var kind : List.of("jakarta.servlet.error.", "jakarta.servlet.forward.")) {
      if (http.getAttribute(kind + "request_uri") != null) {
        return (String) http.getAttribute(kind + what);
      }
    }
    return otherwise;
  }

  private Actor actor() {
    if (actor == null) {
      try {
        actor = current.whoever();
      } catch (EJBException unknown) { // an error page is shown all the same
        actor = Actor.ANONYMOUS;
      }
    }
    return actor;
  }

  private String text(String key, Object... args) {
    return texts.of(language.getLocale(), key, args);
  }
}
