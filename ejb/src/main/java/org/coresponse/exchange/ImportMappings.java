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
import java.util.stream.Stream;
import org.coresponse.codes.CodeList;
import org.coresponse.codes.CodeLists;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
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
  @Inject CodeLists codes;
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
   * Saves a new version of the mapping and fires {@link MappingSaved}; or changes nothing when the
   * newest says the same already.
   *
   * @throws InvalidFieldException that names the field which cannot be taken by its path
   */
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  public SavedMapping save(String json) {
    var mapping = MappingReader.read(json);
    requireKnownDispositions(mapping);
    var newest = versions.newest(mapping.name());
    if (newest.filter(m -> m.json().equals(json)).isPresent()) {
      return new SavedMapping(newest.get().row(), false);
    }
    var saved =
        versions.keep(mapping.name(), newest.map(m -> m.row().version()).orElse(0) + 1, json);
    events.fire(new MappingSaved(mapping.name(), saved.row().version()));
    return new SavedMapping(saved.row(), true);
  }

  private void requireKnownDispositions(Mapping mapping) {
    var cells = mapping.fields().get(Target.DISPOSITION);
    if (cells != null) {
      Stream.concat(
              cells.translate().values().stream(),
              Stream.of(cells.constant(), cells.otherwise(), cells.missing())
                  .filter(text -> text != null))
          .filter(code -> codes.find(CodeList.DISPOSITION, code).isEmpty())
          .findFirst()
          .ifPresent(
              code -> {
                throw new InvalidFieldException("fields.disposition", "invalid.choice");
              });
    }
  }
}
