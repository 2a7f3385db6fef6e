package org.coresponse.screening;

/**
 * Says who is a clinician on an incident. Whoever sends clinicians provides it; what is of the
 * clinical lane is shown to those on the call.
 */
public interface CliniciansOnCall {

  /**
   * Whether somebody was sent to the incident as a clinician, took it, and did not give it back.
   *
   * @param subject of their account
   */
  boolean include(long incidentId, String subject);
}
