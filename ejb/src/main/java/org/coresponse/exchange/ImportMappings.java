package org.coresponse.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.Roles;

/**
 * Mappings: the shipped ones, and each version that somebody saved. The newest of a name counts for
 * imports that begin from then on.
 */
@Stateless
@RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CAD_SYSTEM, Roles.AUDITOR, Roles.SYSTEM})
public class ImportMappings {
  @PersistenceContext EntityManager em;
  @Inject MappingVersions versions;
  @Inject MappingCheck check;
  @Inject Event<DomainEvent> events;

  /** The newest version of each name, in their order. */
  public List<MappingRow> mappings() {
    var found =
        new ArrayList<>(
            em.createQuery(
                    "select m from ImportMapping m where m.version ="
                        + " (select max(n.version) from ImportMapping n where n.name = m.name)",
                    ImportMapping.class)
                .getResultStream()
                .map(ImportMapping::row)
                .toList());
    ShippedMappings.all().stream()
        .filter(shipped -> found.stream().noneMatch(m -> m.name().equals(shipped.name())))
        .forEach(found::add);
    found.sort(Comparator.comparing(MappingRow::name));
    return found;
  }

  /**
   * The newest version of a name.
   *
   * @throws NotFoundException when there is none
   */
  public MappingRow mapping(String name) {
    return versions
        .newest(name)
        .map(ImportMapping::row)
        .or(() -> ShippedMappings.find(name))
        .orElseThrow(() -> new NotFoundException("import-mapping", name));
  }

  /** A mapping to begin with, which has every field that is needed. */
  public String blank() {
    return ShippedMappings.blank();
  }

  /** Every version of a name that was saved or used, the newest first, without their JSON. */
  public List<MappingRow> versions(String name) {
    return versions.all(name).stream().map(m -> m.row().withoutJson()).toList();
  }

  /**
   * Saves a new version of the mapping and fires {@link MappingSaved}; or changes nothing when the
   * newest says the same already.
   *
   * @throws InvalidMappingException that names the field which cannot be taken by its path
   */
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  public SavedMapping save(String json) {
    var mapping = check.read(json);
    var newest = versions.newest(mapping.name());
    if (newest.filter(m -> m.json().equals(json)).isPresent()) {
      return new SavedMapping(newest.get().row(), false);
    }
    var saved =
        versions.keep(mapping.name(), newest.map(m -> m.row().version()).orElse(0) + 1, json);
    events.fire(new MappingSaved(mapping.name(), saved.row().version()));
    return new SavedMapping(saved.row(), true);
  }
}
