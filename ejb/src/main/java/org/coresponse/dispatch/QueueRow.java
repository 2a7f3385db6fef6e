package org.coresponse.dispatch;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.coresponse.custody.Queue;

/**
 * What waits in a queue.
 *
 * @param waiting how many do
 * @param oldest when the oldest of them was opened; null where none waits
 * @param first those of the highest priority, at most {@link Overwatch#MOST} of all queues
 */
public record QueueRow(Queue queue, long waiting, Instant oldest, List<HeldIncident> first)
    implements Serializable {}
