package org.coresponse.dispatch;

import java.io.Serializable;
import java.util.List;

/** Somebody of the floor with the incidents in their hands, what is due first first. */
public record FloorRow(String name, List<HeldIncident> held) implements Serializable {}
