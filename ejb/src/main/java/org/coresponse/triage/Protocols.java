package org.coresponse.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coresponse.governance.LiveProtocols;
import org.coresponse.platform.CityClock;
import org.coresponse.protocol.Answers;
import org.coresponse.protocol.Protocol;
import org.coresponse.protocol.Recommendation;
import org.coresponse.protocol.ResponseMode;

/**
 * By what a call is decided now: the version in force, or, where three people have signed none, the
 * safe default for every call.
 */
@ApplicationScoped
public class Protocols {
  /** Stands in a decision in place of a version's name where none was in force. */
  public static final String UNSIGNED = "unsigned";

  @Inject LiveProtocols live;
  @Inject CityClock clock;

  /** The version in force, with its name; empty where none is signed and live. */
  public Optional<Protocol> inForce() {
    return live.inForce(clock.now());
  }

  /** Whether a clinical supervisor, the police and a manager have signed what decides now. */
  public boolean signed() {
    return live.nameInForce(clock.now()).isPresent();
  }

  static String name(Optional<Protocol> inForce) {
    return inForce.map(Protocol::version).orElse(UNSIGNED);
  }

  static Recommendation recommend(Optional<Protocol> inForce, Answers answers) {
    return inForce.map(protocol -> protocol.recommend(answers)).orElseGet(Protocols::safeDefault);
  }

  /** An officer trained for crises, an ambulance, and a clinician on the line, whatever is said. */
  public static Recommendation safeDefault() {
    return new Recommendation(
        UNSIGNED,
        "UNSIGNED",
        ResponseMode.POLICE_CIT,
        ResponseMode.POLICE,
        Set.of(ResponseMode.EMS, ResponseMode.CCD_PHONE),
        6,
        "UNKNOWN",
        "No protocol is signed and in force: the safe default for every call.",
        "Ningún protocolo está firmado y en vigor: la respuesta segura para cada llamada.",
        Map.<String, List<Integer>>of());
  }
}
