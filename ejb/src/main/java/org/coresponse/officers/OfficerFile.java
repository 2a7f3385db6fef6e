package org.coresponse.officers;

import java.io.Serializable;
import java.util.List;
import org.coresponse.clinicians.ClearanceRow;
import org.coresponse.credentials.CredentialRow;

/** Everything on record of an officer. */
public record OfficerFile(
    OfficerRow row,
    OfficerPerson person,
    List<CredentialRow> credentials,
    List<ClearanceRow> clearances)
    implements Serializable {}
