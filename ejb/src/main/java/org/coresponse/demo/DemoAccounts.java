package org.coresponse.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.coresponse.accounts.AccountKeeper;
import org.coresponse.security.Roles;

/** Takes the accounts that the development realm has for clinicians into the city's care. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoAccounts {
  /** Last digits of the subject, and the user name; config/keycloak/dev. */
  private static final Map<Integer, String> REALM =
      Map.of(
          7, "diversion-clinician",
          8, "diversion-clinician-2",
          9, "field-clinician",
          10, "field-clinician-2",
          42, "field-clinician-bcb");

  @Inject AccountKeeper keeper;

  /** Takes over those that are not looked after yet. */
  public void prepare() {
    REALM.forEach(
        (digits, name) ->
            keeper.takeOver(
                "00000000-0000-4000-8000-%012d".formatted(digits), name, name + "@example.org"));
  }
}
