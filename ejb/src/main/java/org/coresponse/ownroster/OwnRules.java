package org.coresponse.ownroster;

import java.util.List;
import org.coresponse.shiftrules.Breach;

/** What follows for somebody from the rules that they would break. */
public final class OwnRules {
  private OwnRules() {}

  /**
   * @throws OwnRuleBrokenException when a hard one is among them
   * @throws OwnReasonNeededException when one warns, and there is no reason
   */
  public static void require(List<Breach> broken, String reason) {
    broken.stream()
        .filter(Breach::hard)
        .findFirst()
        .ifPresent(
            breach -> {
              throw new OwnRuleBrokenException(breach);
            });
    if (!broken.isEmpty() && reason == null) {
      throw new OwnReasonNeededException(broken.get(0));
    }
  }
}
