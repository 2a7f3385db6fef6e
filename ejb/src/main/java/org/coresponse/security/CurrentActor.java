package org.coresponse.security;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Who is asking now, read from the token that the container has verified. */
@Stateless
@PermitAll
@DeclareRoles({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN,
  Roles.POLICE_OFFICER,
  Roles.CARE_NAVIGATOR,
  Roles.CLINICAL_SUPERVISOR,
  Roles.PROGRAM_MANAGER,
  Roles.GRANTS_OFFICER,
  Roles.AGENCY_ADMIN,
  Roles.PRIVACY_OFFICER,
  Roles.AUDITOR,
  Roles.SYSTEM_ADMIN,
  Roles.CAD_SYSTEM,
  Roles.SYSTEM
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CurrentActor {
  @Resource SessionContext context;

  /**
   * The one who asks; {@link Actor#ANONYMOUS} before sign-in.
   *
   * @throws OrganisationUnclearException when the token does not name exactly one organisation
   */
  public Actor get() {
    var actor = whoever();
    if (actor.organisation().isEmpty() && !actor.isSystem() && actor != Actor.ANONYMOUS) {
      throw new OrganisationUnclearException(organisations().size());
    }
    return actor;
  }

  /**
   * As {@link #get()}, but an unclear organisation stays empty: for the trail, which records the
   * refused as well.
   */
  public Actor whoever() {
    var roles = roles();
    var token = token();
    if (token != null) {
      var organisations = organisations();
      return new Actor(
          token.getSubject(),
          name(token),
          roles,
          organisations.size() == 1 ? String.valueOf(organisations.iterator().next()) : "");
    }
    return roles.isEmpty() ? Actor.ANONYMOUS : internal(roles);
  }

  /** What the identity provider calls the session that the token is of; null without one. */
  public String session() {
    var token = token();
    return token != null && token.getClaimValue("sid") instanceof String sid ? sid : null;
  }

  /** Work of the server itself under {@code @RunAs}. */
  private static Actor internal(Set<String> roles) {
    var all = new HashSet<>(roles);
    all.add(Roles.SYSTEM);
    return new Actor(Roles.SYSTEM, Roles.SYSTEM, all, "");
  }

  private AccessToken token() {
    return context.getCallerPrincipal() instanceof OidcPrincipal<?> principal
        ? principal.getOidcSecurityContext().getToken()
        : null;
  }

  private Collection<?> organisations() {
    var token = token();
    return token != null && token.getClaimValue("org") instanceof Collection<?> paths
        ? paths
        : Set.of();
  }

  private Set<String> roles() {
    var held = new HashSet<String>();
    for (var role : Roles.HUMAN) {
      if (context.isCallerInRole(role)) {
        held.add(role);
      }
    }
    for (var role : Set.of(Roles.CAD_SYSTEM, Roles.SYSTEM)) {
      if (context.isCallerInRole(role)) {
        held.add(role);
      }
    }
    return held;
  }

  private static String name(AccessToken token) {
    var name = token.getName() != null ? token.getName() : token.getPreferredUsername();
    if (name == null) {
      return "";
    }
    return name.length() <= Actor.LONGEST_NAME ? name : name.substring(0, Actor.LONGEST_NAME);
  }
}
