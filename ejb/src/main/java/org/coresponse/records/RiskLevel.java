package org.coresponse.records;

/** How great the risk was when the response ended. Doubt is an answer. */
public enum RiskLevel {
  NONE,
  LOW,
  MODERATE,
  HIGH,
  UNKNOWN
}
