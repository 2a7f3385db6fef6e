package org.coresponse.filters;

import java.io.Serializable;
import org.coresponse.search.CallFilter;

/** A filter that its owner kept. */
public record SavedFilterRow(long id, String name, CallFilter filter) implements Serializable {}
