package org.coresponse.support;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.concurrent.Callable;

/**
 * Lets a test in the server act with the role program-manager; there is no token behind it, hence
 * no subject.
 */
@Stateless
@RunAs("program-manager")
@PermitAll
public class AsProgramManager {
  public <T> T does(Callable<T> act) throws Exception {
    return act.call();
  }
}
