package org.coresponse.web.dispatch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.coresponse.custody.Custody;
import org.coresponse.custody.CustodyRow;
import org.coresponse.custody.DeadlineKind;
import org.coresponse.custody.MoveReason;
import org.coresponse.custody.Queue;
import org.coresponse.dispatch.EscalatedTo;
import org.coresponse.dispatch.ResponseRow;
import org.coresponse.platform.CityClock;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CityTimes;
import org.coresponse.web.faces.Language;
import org.coresponse.web.text.Texts;

/** Who has something in hand, until when, and who had it, in sentences. */
@Named("custodyWords")
@RequestScoped
public class CustodyWords {
  @Inject Texts texts;
  @Inject Language language;
  @Inject CityTimes times;
  @Inject CityClock clock;

  /** A person by name, a queue as people call it. */
  public String owner(Custody custody) {
    return owner(custody.name(), custody.queue());
  }

  /** By when what must have happened: {@code Somebody answers by 14:04}. */
  public String due(Custody custody) {
    return due(custody.due(), custody.dueAt());
  }

  /** Whose hands it left and whose it came to, as one sentence. */
  public String sentence(CustodyRow row) {
    var from = owner(row.fromName(), row.fromQueue());
    var to = owner(row.toName(), row.toQueue());
    if (from == null) {
      return text("custody.begins", to);
    }
    if (to == null) {
      return text("custody.ends", from);
    }
    return from.equals(to) ? text("custody.stays", to) : text("custody.goes", from, to);
  }

  /** Who moved it. */
  public String by(CustodyRow row) {
    return Roles.SYSTEM.equals(row.by()) ? text("custody.byItself") : text("custody.by", row.by());
  }

  /** The deadline that passed; nothing where none did. */
  public String passed(CustodyRow row) {
    return row.passed() == null ? "" : text("custody.passed", due(row.passed(), row.passedAt()));
  }

  /** What was said along; nothing where nothing was, or it is withheld. */
  public String word(CustodyRow row) {
    if (row.word() == null || row.why() != MoveReason.ESCALATED) {
      return Objects.requireNonNullElse(row.word(), "");
    }
    return Stream.of(EscalatedTo.values())
        .filter(to -> row.word().startsWith(to.name() + ": "))
        .findFirst()
        .map(to -> texts.label(language.getLocale(), to) + row.word().substring(to.name().length()))
        .orElse(row.word());
  }

  /** Whose a response is, or to whom a call is offered. */
  public String who(ResponseRow response) {
    return response.clinician() == null ? text("custody.anyone") : response.clinician();
  }

  private String owner(String name, Queue queue) {
    if (name != null) {
      return name;
    }
    return queue == null ? null : text("custody.queue." + queue.name());
  }

  private String due(DeadlineKind kind, Instant at) {
    return text("custody.due." + kind.name(), at(kind, at));
  }

  /** An offer stands for seconds; what is due on another day needs the day. */
  private String at(DeadlineKind kind, Instant at) {
    if (!clock.dayOf(at).equals(clock.dayOf(clock.now()))) {
      return times.dateTime(at);
    }
    return kind == DeadlineKind.OFFER ? times.timeSeconds(at) : times.time(at);
  }

  private String text(String key, Object... args) {
    return texts.of(language.getLocale(), key, args);
  }
}
