package org.coresponse.units;

/** What a unit reports on a call (domain.md, "Unit"). */
public enum UnitStatus {
  ASSIGNED,
  ENROUTE,
  STAGED,
  ON_SCENE,
  TRANSPORTING,
  AT_DESTINATION,
  AVAILABLE
}
