package org.coresponse.web.lapses;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.coresponse.credentials.CredentialPurpose;
import org.coresponse.credentials.HolderKind;
import org.coresponse.lapses.LapseFilter;
import org.coresponse.lapses.LapseWindow;

/** What a client narrows the list of what lapses to. */
public class LapseQuery {
  @QueryParam("window")
  @DefaultValue("DAYS_90")
  LapseWindow window;

  @QueryParam("agency")
  String agency;

  @QueryParam("holders")
  HolderKind holders;

  @QueryParam("purpose")
  CredentialPurpose purpose;

  LapseFilter asFilter() {
    return new LapseFilter(window, agency, holders, purpose);
  }
}
