package org.coresponse.web.clinicians;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.coresponse.credentials.KindRow;
import org.coresponse.credentials.Requirement;
import org.coresponse.credentials.WorkRules;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The city's rules of credentials. */
@Path("credential-kinds")
@RolesAllowed({
  Roles.AGENCY_ADMIN,
  Roles.POLICE_OFFICER,
  Roles.PROGRAM_MANAGER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.AUDITOR
})
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CredentialKindsResource {
  @Inject WorkRules rules;

  @GET
  @Operation(summary = "Every kind of credential, and what each role asks for.")
  public Rules rules() {
    return new Rules(rules.kinds(), rules.requirements());
  }

  /** Kinds, and what the roles ask for. */
  public record Rules(List<KindRow> kinds, List<Requirement> requirements) {}
}
