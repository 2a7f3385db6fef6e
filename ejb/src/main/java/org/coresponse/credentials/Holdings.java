package org.coresponse.credentials;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads what people hold; whom the reader may ask about is for the caller to know. */
@ApplicationScoped
public class Holdings {
  @PersistenceContext EntityManager em;

  /** What each of those people holds, the latest end first; withdrawn credentials not. */
  public Map<Long, List<Holding>> of(HolderKind who, Collection<Long> ids) {
    var holder = "c." + who.field();
    return em.createQuery(
            "select "
                + holder
                + ", k.code, k.purpose, k.associate, k.verifiedFirst, c.issuedOn,"
                + " c.expiresOn, c.verifiedOn, c.disciplinedOn from Credential c join c.kind k"
                + " where "
                + holder
                + " in :ids and c.withdrawnAt is null order by c.expiresOn desc, c.id",
            HoldingOf.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(groupingBy(HoldingOf::holder, mapping(HoldingOf::holding, toList())));
  }

  /** The clinical licences of each of those clinicians, the latest end first. */
  public Map<Long, List<LicenceRow>> licencesOf(Collection<Long> clinicians) {
    return em.createQuery(
            "select c.clinicianId, k.code, c.number, k.issuer, c.issuedOn, c.expiresOn"
                + " from Credential c join c.kind k where c.clinicianId in :clinicians"
                + " and c.withdrawnAt is null and k.purpose = :licence"
                + " order by c.expiresOn desc, c.id",
            LicenceOf.class)
        .setParameter("clinicians", clinicians)
        .setParameter("licence", CredentialPurpose.LICENCE)
        .getResultStream()
        .collect(groupingBy(LicenceOf::clinicianId, mapping(LicenceOf::row, toList())));
  }

  /** Every credential of somebody, withdrawn ones last, else the latest end first. */
  public List<CredentialRow> credentialsOf(Holder holder) {
    return em.createQuery(
            "select c, (select count(e) from Evidence e where e.credentialId = c.id)"
                + " from Credential c join fetch c.kind where c."
                + holder.kind().field()
                + " = :holder"
                + " order by case when c.withdrawnAt is null then 0 else 1 end,"
                + " c.expiresOn desc, c.id desc",
            Object[].class)
        .setParameter("holder", holder.id())
        .getResultStream()
        .map(found -> ((Credential) found[0]).row(((Long) found[1]).intValue()))
        .toList();
  }

  record HoldingOf(
      Long holder,
      String kind,
      CredentialPurpose purpose,
      Boolean associate,
      Boolean verifiedFirst,
      LocalDate issuedOn,
      LocalDate expiresOn,
      LocalDate verifiedOn,
      LocalDate disciplinedOn) {

    Holding holding() {
      return new Holding(
          kind, purpose, associate, verifiedFirst, issuedOn, expiresOn, verifiedOn, disciplinedOn);
    }
  }

  record LicenceOf(
      Long clinicianId,
      String type,
      String number,
      String board,
      LocalDate issuedOn,
      LocalDate expiresOn) {

    LicenceRow row() {
      return new LicenceRow(type, number, board, issuedOn, expiresOn);
    }
  }
}
