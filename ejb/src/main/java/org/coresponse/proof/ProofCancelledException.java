package org.coresponse.proof;

/** Somebody ended a proof before it was done. Nothing of it may be kept. */
public class ProofCancelledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProofCancelledException() {
    super("the proof was cancelled");
  }
}
