package org.coresponse.platform;

import java.util.List;

/**
 * Many facts of one transaction, fired at once so that whoever listens can write them in one go
 * instead of one by one. Means the same as firing each.
 */
public record Facts(List<? extends DomainEvent> all) {
  public Facts {
    all = List.copyOf(all);
  }
}
