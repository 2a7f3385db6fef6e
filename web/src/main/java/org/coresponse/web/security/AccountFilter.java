package org.coresponse.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.coresponse.accounts.AccountDoor;
import org.coresponse.accounts.AccountRole;
import org.coresponse.accounts.AccountSuspendedException;
import org.coresponse.security.CurrentActor;
import org.coresponse.web.problem.Faults;

/**
 * Whoever has a role that accounts of ours give passes their door at every request: a token
 * outlives the account by minutes.
 */
public class AccountFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient AccountDoor door;
  @Inject private transient CurrentActor actor;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (Arrays.stream(AccountRole.values())
        .map(AccountRole::realmRole)
        .anyMatch(request::isUserInRole)) {
      try {
        door.enter(actor.get().subject(), actor.session());
      } catch (AccountSuspendedException e) {
        Refused.send(request, response, Faults.of(e));
        return;
      }
    }
    chain.doFilter(request, response);
  }
}
