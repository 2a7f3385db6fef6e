package org.coresponse.clinicians;

/** Licences under which a clinician may work in North Carolina (domain.md, Licences). */
public enum LicenceType {
  LCSW,
  LCSWA,
  LCMHC,
  LCMHCA,
  LCMHCS,
  LCAS,
  LMFT,
  LP,
  PMHNP
}
