package org.coresponse.audit;

import java.io.Serializable;
import java.util.List;

/**
 * A stretch of the trail, newest line first.
 *
 * @param next ask for lines before this id to go on; null at the end
 */
public record TrailSlice(List<TrailLine> items, Long next) implements Serializable {}
