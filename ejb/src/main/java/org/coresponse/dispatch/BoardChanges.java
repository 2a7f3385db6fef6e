package org.coresponse.dispatch;

import java.util.List;

/**
 * What changed on the board since a number.
 *
 * @param last number of the newest change there is; 0 before the first
 * @param complete false when more changed than is listed here: read the whole board instead
 */
public record BoardChanges(long last, boolean complete, List<BoardChange> changes) {}
