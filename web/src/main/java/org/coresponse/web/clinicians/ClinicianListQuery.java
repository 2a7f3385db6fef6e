package org.coresponse.web.clinicians;

import jakarta.ws.rs.QueryParam;
import org.coresponse.clinicians.ClinicianFilter;
import org.coresponse.credentials.WorkRole;

/** What a client narrows the register to; the page takes the same parameters. */
public class ClinicianListQuery {
  @QueryParam("agency")
  String agency;

  @QueryParam("role")
  WorkRole role;

  @QueryParam("mayWork")
  Boolean mayWork;

  @QueryParam("lapsesWithin")
  Integer lapsesWithin;

  @QueryParam("words")
  String words;

  ClinicianFilter asFilter() {
    return new ClinicianFilter(agency, role, mayWork, lapsesWithin, words);
  }
}
