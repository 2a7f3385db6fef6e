package org.coresponse.web.duty;

import jakarta.validation.constraints.NotNull;

/** Whether people may sign on at a place. */
public record OpenPlace(@NotNull Boolean open) {}
