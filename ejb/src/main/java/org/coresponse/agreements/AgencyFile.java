package org.coresponse.agreements;

import java.io.Serializable;
import java.util.List;

/**
 * Everything on record of an agency but its people.
 *
 * @param standings of each kind of agreement
 * @param agreements the newest first, those that ended too
 */
public record AgencyFile(
    String code,
    String name,
    List<ContactRow> contacts,
    List<KindStanding> standings,
    List<AgreementRow> agreements)
    implements Serializable {}
