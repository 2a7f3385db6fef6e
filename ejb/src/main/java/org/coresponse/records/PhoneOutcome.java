package org.coresponse.records;

/** What came of a response by phone: the outcomes of domain.md that a call can have. */
public enum PhoneOutcome {
  RESOLVED_PHONE,
  SAFETY_PLAN,
  WARM_HANDOFF,
  REFERRED,
  EMS_TRANSPORT,
  REFUSED,
  GONE_ON_ARRIVAL,
  UNFOUNDED
}
