package org.coresponse.roster;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.coresponse.shiftrules.TimeAway;

/** Whoever knows when people are away. What they say, the rule of being away holds against. */
public interface TimesAway {

  /** Of some workers, the times that touch a period; of who is not away there is no entry. */
  Map<Worker, List<TimeAway>> of(Collection<Worker> workers, Instant from, Instant until);
}
