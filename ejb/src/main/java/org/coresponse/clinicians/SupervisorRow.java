package org.coresponse.clinicians;

import java.io.Serializable;

/** Somebody who may supervise associates. */
public record SupervisorRow(Long id, String name) implements Serializable {}
