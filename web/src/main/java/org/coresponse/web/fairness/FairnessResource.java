package org.coresponse.web.fairness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.coresponse.fairness.OwnShare;
import org.coresponse.fairness.Shares;
import org.coresponse.fairness.SharesReport;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Nights, weekends, holidays and hours of people; people of an agency reach their own. */
@Path("fairness")
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FairnessResource {
  @Inject Shares shares;

  @GET
  @Operation(summary = "Everyone with a shift in the last 4, 8 or 12 whole weeks.")
  public SharesReport shares(@QueryParam("weeks") @DefaultValue("8") int weeks) {
    return shares.of(weeks);
  }

  @GET
  @Path("own")
  @RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.POLICE_OFFICER})
  @Operation(summary = "The asker's own of 4, 8 and 12 weeks, beside the mean of their roles.")
  public List<OwnShare> own() {
    return shares.own();
  }
}
