package org.coresponse.web.clinicians;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.coresponse.clinicians.ClinicianRegister;
import org.coresponse.clinicians.ClinicianRow;
import org.coresponse.platform.Page;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The register of clinicians; people of an agency reach their own only. */
@Path("clinicians")
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR})
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CliniciansResource {
  @Inject ClinicianRegister register;

  @GET
  @Operation(summary = "Clinicians within the reader's reach, by name.")
  public Page<ClinicianRow> clinicians(@BeanParam PageQuery page) {
    return register.clinicians(page.asRequest());
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One clinician with licences; another agency's is not found.")
  public ClinicianRow clinician(@PathParam("id") long id) {
    return register.details(id);
  }
}
