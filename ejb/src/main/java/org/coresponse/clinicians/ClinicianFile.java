package org.coresponse.clinicians;

import java.io.Serializable;
import java.util.List;
import org.coresponse.credentials.CredentialRow;

/** Everything on record of a clinician. */
public record ClinicianFile(
    ClinicianRow row,
    PersonRow person,
    List<CredentialRow> credentials,
    List<ClearanceRow> clearances,
    List<SupervisionRow> supervisions)
    implements Serializable {}
