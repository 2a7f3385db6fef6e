package org.coresponse.geography;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** The city's maps of beats: loading one, and saying which holds. Everyone signed in may read. */
@Stateless
@PermitAll
public class DistrictMaps {
  private static final String ROW =
      "select m.id, m.name, m.hash, m.beats, m.districts, m.mended, m.loadedAt, m.loadedByName,"
          + " (select max(c.chosenAt) from BeatMapChoice c where c.mapId = m.id),"
          + " case when m.id = (select n.mapId from BeatMapChoice n"
          + " where n.id = (select max(l.id) from BeatMapChoice l)) then true else false end"
          + " from BeatMap m";

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** Maps, newest first. */
  public Page<MapRow> maps(PageRequest page) {
    var rows =
        em.createQuery(ROW + " order by m.id desc", MapRow.class)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    var total = em.createQuery("select count(m) from BeatMap m", Long.class).getSingleResult();
    return Page.of(rows, page, total);
  }

  /**
   * One map.
   *
   * @throws NotFoundException when there is none
   */
  public MapRow map(long id) {
    return em.createQuery(ROW + " where m.id = :id", MapRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("district-map", id));
  }

  /** The districts of a map with their beats, in order; beats without a district last. */
  public List<DistrictRow> districts(long mapId) {
    record Named(String code, String district) {}
    var beats =
        em.createQuery(
                "select b.code, b.district from Beat b where b.mapId = :map order by b.code",
                Object[].class)
            .setParameter("map", mapId)
            .getResultStream()
            .map(b -> new Named((String) b[0], b[1] == null ? "" : (String) b[1]))
            .collect(groupingBy(Named::district, TreeMap::new, mapping(Named::code, toList())));
    return beats.entrySet().stream()
        .map(d -> new DistrictRow(d.getKey().isEmpty() ? null : d.getKey(), d.getValue()))
        .toList();
  }

  /**
   * Loads a map and fires {@link BeatMapLoaded}, or finds it when the same file was loaded before
   * with the same properties, under whatever name. Holds from now on if the command says so.
   *
   * @throws UnreadableMapException when the file is no map of beats
   */
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.SYSTEM})
  public LoadedMap load(@NotNull @Valid LoadBeats command) {
    var file =
        BeatFile.read(
            command.file(), new BeatProperties(command.beatProperty(), command.districtProperty()));
    var hash = hash(file);
    var former = holding();
    var known = find(hash);
    var id = known.orElseGet(() -> store(command.name(), hash, file));
    if (command.current()) {
      choose(id, former);
    }
    return new LoadedMap(map(id), known.isEmpty());
  }

  /**
   * Says that a map holds from now on and fires {@link BeatMapChosen}; nothing when it does
   * already.
   *
   * @throws NotFoundException when there is no such map
   */
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.SYSTEM})
  public void makeCurrent(long mapId) {
    if (em.find(BeatMap.class, mapId) == null) {
      throw new NotFoundException("district-map", mapId);
    }
    choose(mapId, holding());
  }

  private long store(String name, String hash, BeatFile file) {
    var map = new BeatMap(name, hash, file, actor.get(), clock.now());
    em.persist(map);
    file.beats().forEach(beat -> em.persist(new Beat(map.id(), beat)));
    events.fire(new BeatMapLoaded(map.id(), file.beats().size(), hash));
    return map.id();
  }

  private void choose(long mapId, Optional<Long> former) {
    if (former.filter(id -> id == mapId).isEmpty()) {
      em.persist(new BeatMapChoice(mapId, actor.get(), clock.now()));
      events.fire(new BeatMapChosen(mapId, former.orElse(null)));
    }
  }

  /** The map that holds, its choice locked: loads and choices come one after the other. */
  private Optional<Long> holding() {
    TypedQuery<BeatMapChoice> newest =
        em.createQuery(
            "select c from BeatMapChoice c where c.id = (select max(l.id) from BeatMapChoice l)",
            BeatMapChoice.class);
    return newest
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .map(BeatMapChoice::mapId);
  }

  private Optional<Long> find(String hash) {
    return em.createQuery("select m.id from BeatMap m where m.hash = :hash", Long.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  private static String hash(BeatFile file) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(file.content());
      digest.update(file.properties().toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
