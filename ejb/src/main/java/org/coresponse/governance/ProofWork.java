package org.coresponse.governance;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coresponse.platform.CityClock;
import org.coresponse.proof.ProofCancelledException;
import org.coresponse.proof.ProofLimits;
import org.coresponse.proof.SafetyProof;
import org.coresponse.security.Roles;

/** Makes a proof on a thread of its own, as the system. Called by {@link ProofRoom} only. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ActivateRequestContext
public class ProofWork {
  private static final Logger LOG = Logger.getLogger(ProofWork.class.getName());

  @Inject ProofStore store;
  @Inject ProofRuns runs;
  @Inject CityClock clock;

  /** Begins a proof and returns. */
  @Asynchronous
  public void prove(String name, String sha256, String askedBy, String askedByName) {
    proveNow(name, sha256, askedBy, askedByName);
  }

  /** Proves, and keeps what it came to; nothing when it was cancelled. */
  public void proveNow(String name, String sha256, String askedBy, String askedByName) {
    try {
      var question = store.question(name, sha256);
      var report =
          SafetyProof.of(
              question.dmn(),
              question.invariants(),
              new ProofLimits(
                  clock.stopwatch(),
                  ProofLimits.USUAL,
                  progress -> runs.came(name, sha256, progress),
                  () -> runs.cancelled(name, sha256)));
      store.keep(name, report, askedBy, askedByName);
      runs.end(name, sha256);
    } catch (ProofCancelledException e) {
      runs.end(name, sha256);
    } catch (RuntimeException | Error e) {
      LOG.log(Level.WARNING, "protocol version " + name + " could not be proven", e);
      runs.failed(name, sha256, String.valueOf(e.getMessage()));
    }
  }
}
