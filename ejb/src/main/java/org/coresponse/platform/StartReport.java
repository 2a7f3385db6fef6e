package org.coresponse.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says once, at start, with which settings this server runs. None of them is a secret. */
@Singleton
@Startup
@PermitAll
public class StartReport {
  private static final Logger LOGGER = Logger.getLogger(StartReport.class.getName());

  @Inject Settings settings;

  @PostConstruct
  void say() {
    LOGGER.info(
        () ->
            Stream.of(Settings.Key.values())
                .map(key -> key.key() + "=" + settings.text(key))
                .collect(Collectors.joining(", ", "Coresponse starts with ", "")));
  }
}
