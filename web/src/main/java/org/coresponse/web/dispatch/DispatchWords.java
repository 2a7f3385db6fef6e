package org.coresponse.web.dispatch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponse.dispatch.Availability;
import org.coresponse.dispatch.BoardChange;
import org.coresponse.dispatch.Dispatch;
import org.coresponse.dispatch.Obstacle;
import org.coresponse.dispatch.ResponseStatus;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.triage.Decision;
import org.coresponse.web.faces.Language;
import org.coresponse.web.text.Texts;

/** Responses, obstacles and recommendations in the words and shapes of the pages. */
@Named("dispatchWords")
@RequestScoped
public class DispatchWords {
  @Inject Texts texts;
  @Inject Language language;

  /** PrimeIcon of where a response stands. */
  public String icon(ResponseStatus status) {
    return switch (status) {
      case OFFERED -> "pi-bell";
      case ACCEPTED -> "pi-phone";
      case CALLBACK_DUE -> "pi-history";
      case ASSIGNED -> "pi-users";
      case ENROUTE -> "pi-directions";
      case ON_SCENE -> "pi-map-marker";
      case COMPLETED, CLEARED -> "pi-check-circle";
      case RETURNED, HANDED_BACK -> "pi-undo";
      case EXPIRED -> "pi-stopwatch";
      case ESCALATED -> "pi-exclamation-triangle";
      case CANCELLED -> "pi-minus-circle";
    };
  }

  /** The few letters by which the floor knows a way of answering. */
  public String mode(ResponseMode mode) {
    return text("mode." + mode.name());
  }

  /** Everything that stands against somebody, each in words; empty when they are free. */
  public List<String> obstacles(Availability availability) {
    return availability.obstacles().stream().map(what -> obstacle(what, availability)).toList();
  }

  /** What stands first against somebody, or that they are free. */
  public String standing(Availability availability) {
    return availability.free() ? text("clinician.free") : obstacles(availability).get(0);
  }

  private String obstacle(Obstacle what, Availability availability) {
    return switch (what) {
      case LICENCE_LAPSED -> text("obstacle.LICENCE_LAPSED", availability.lapsedOn());
      case BUSY -> text("obstacle.BUSY", availability.busyWith());
      case NOT_CLEARED, NO_LICENCE, NO_RIGHT_TO_WORK, OFF_SHIFT ->
          texts.label(language.getLocale(), what);
    };
  }

  /** What holds, and what goes in addition while the recommendation stands. */
  public String recommended(Decision decision) {
    var also = decision.overridden() == null ? decision.also() : List.<ResponseMode>of();
    return Stream.concat(Stream.of(decision.standing()), also.stream())
        .map(mode -> texts.label(language.getLocale(), mode))
        .collect(Collectors.joining(" + "));
  }

  public String reason(Decision decision) {
    return decision.reason(language.getLocale());
  }

  /** Ways in which our own clinicians answer, to choose from. */
  public List<ResponseMode> getOurs() {
    return Dispatch.OURS;
  }

  /** What a change of the board was. */
  public String change(BoardChange change) {
    return text("act." + change.what());
  }

  private String text(String key, Object... args) {
    return texts.of(language.getLocale(), key, args);
  }
}
