package org.coresponse.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.coresponse.platform.NotFoundException;
import org.coresponse.protocol.Protocol;

/**
 * The protocols by which calls are decided, compiled once for each file.
 *
 * <p>Which version is in force is asked of the database each time, so that every server of a city
 * changes over at the same instant. For the services of the city, which say who may ask.
 */
@ApplicationScoped
public class LiveProtocols {
  /** Versions that are live, compared or replayed at one time are fewer. */
  private static final int KEPT = 32;

  @PersistenceContext EntityManager em;

  private final Map<Written, Protocol> compiled =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Written, Protocol> eldest) {
          return size() > KEPT;
        }
      };

  /** Which file of which version. */
  private record Written(String name, String sha256) {}

  /**
   * The version that decides at an instant: that with the newest {@code live_from} which is not
   * retired then. Empty where none does.
   */
  public Optional<Protocol> inForce(Instant at) {
    return nameInForce(at).map(this::version);
  }

  /** Name of the version that decides at an instant. */
  public Optional<String> nameInForce(Instant at) {
    return em.createQuery(
            "select v.name from ProtocolVersion v where v.liveFrom <= :at"
                + " and (v.retiredAt is null or v.retiredAt > :at) order by v.liveFrom desc",
            String.class)
        .setParameter("at", at)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * A version as its file stands now, whatever its state.
   *
   * @throws NotFoundException when there is none
   */
  public Protocol version(String name) {
    var sha256 =
        em.createQuery("select v.sha256 from ProtocolVersion v where v.name = :name", String.class)
            .setParameter("name", name)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("protocol-version", name));
    var written = new Written(name, sha256);
    synchronized (compiled) {
      var known = compiled.get(written);
      if (known != null) {
        return known;
      }
    }
    var read = read(name);
    synchronized (compiled) {
      compiled.put(new Written(name, read.sha256()), read.protocol());
    }
    return read.protocol();
  }

  private CheckedFile read(String name) {
    var bytes =
        em.createQuery("select v.dmn from ProtocolVersion v where v.name = :name", byte[].class)
            .setParameter("name", name)
            .getSingleResult();
    return CheckedFile.of(bytes, name);
  }
}
