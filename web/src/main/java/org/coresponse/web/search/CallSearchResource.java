package org.coresponse.web.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.coresponse.search.CallFilter;
import org.coresponse.search.CallList;
import org.coresponse.search.CallSearch;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Calls by whatever is known of them. What is looked for stands in the body, because a telephone
 * number or the words of a narrative have no place in an address that servers write down.
 */
@Path("calls/search")
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN,
  Roles.POLICE_OFFICER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.PROGRAM_MANAGER,
  Roles.AUDITOR,
  Roles.CAD_SYSTEM
})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CallSearchResource {
  @Inject CallSearch calls;

  @POST
  @Operation(summary = "Calls found, newest first, within the reader's scope; changes nothing.")
  public CallList search(@NotNull @Valid CallFilter filter, @BeanParam CallPageQuery page) {
    return page.of(calls, filter);
  }
}
