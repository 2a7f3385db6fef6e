package org.coresponse.roster;

import java.io.Serializable;

/**
 * A change that somebody was told of.
 *
 * @param unseen whether they have not had it before them yet
 */
public record NewsRow(ChangeRow change, boolean unseen) implements Serializable {}
