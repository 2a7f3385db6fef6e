package org.coresponse.geography;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Says in whose beat and district a point lies on the map that holds now. Configuration, which
 * everyone signed in may read.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Districts {
  @PersistenceContext EntityManager em;
  @Inject CurrentBeats current;

  /**
   * Beat and district of a point in WGS84 degrees; empty outside every beat. One statement, which
   * asks whether the map is still the same; a map that is new on this server is read first.
   */
  public Optional<Area> locate(double latitude, double longitude) {
    return currentMap().flatMap(id -> ready(id).locate(latitude, longitude));
  }

  /** Id of the map that holds now; empty only while a server starts for the first time. */
  public Optional<Long> currentMap() {
    return em.createQuery("select c.mapId from BeatMapChoice c order by c.id desc", Long.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * A map to draw: GeoJSON, its borders simplified to about 20 m; each feature has {@code beat},
   * {@code district} and where its name may stand.
   *
   * @return empty when there is no such map
   */
  public Optional<String> drawing(long mapId) {
    if (currentMap().filter(id -> id == mapId).isPresent()) {
      return Optional.of(ready(mapId).drawing());
    }
    var shapes = shapes(mapId);
    return shapes.isEmpty()
        ? Optional.empty()
        : Optional.of(new BeatLocator(mapId, shapes).drawing());
  }

  private BeatLocator ready(long mapId) {
    return current.of(mapId, () -> shapes(mapId));
  }

  private List<BeatShape> shapes(long mapId) {
    return em
        .createQuery("select b from Beat b where b.mapId = :map order by b.code", Beat.class)
        .setParameter("map", mapId)
        .getResultList()
        .stream()
        .map(Beat::shape)
        .toList();
  }
}
