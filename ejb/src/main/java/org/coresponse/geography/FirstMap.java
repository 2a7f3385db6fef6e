package org.coresponse.geography;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.coresponse.platform.Causes;
import org.coresponse.security.Roles;

/**
 * Gives a city that has loaded no map the coarse shapes of the product, so that beats can be shown
 * from the first day. They are this project's own and no city's.
 */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@PermitAll
public class FirstMap {
  static final String SHIPPED = "coarse-beats.geojson";

  @Inject Districts districts;
  @Inject DistrictMaps maps;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void load() {
    if (districts.currentMap().isEmpty()) {
      try {
        maps.load(new LoadBeats("Coarse shapes (shipped)", shipped(), "beat", "district", true));
      } catch (EJBException e) {
        if (Causes.of(e).brokenConstraint().filter("uq_beat_map_hash"::equals).isEmpty()) {
          throw e;
        } // otherwise another server that starts with this one was quicker
      }
    }
  }

  static byte[] shipped() {
    try (var file = FirstMap.class.getResourceAsStream(SHIPPED)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
