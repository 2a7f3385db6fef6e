package org.coresponse.codes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.StaleDataException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Keeps the city's list of natures: what there are, what each means and from when. */
@Stateless
@RolesAllowed({Roles.PROGRAM_MANAGER, Roles.SYSTEM})
public class NatureDesk {
  /** No city's list reaches further back. */
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  /** Nobody plans a list further ahead: a later day is a slip of the hand. */
  private static final int YEARS_AHEAD = 5;

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Takes a nature into the list and fires {@link NatureAdded}. Adding it again in the same words
   * changes nothing.
   *
   * @return whether it is new
   * @throws NatureExistsException when the list has one of this code that is or means something
   *     else
   * @throws InvalidFieldException when the common type is none or the day is out of range
   */
  public boolean add(@NotNull @Valid AddNature command) {
    var meaning = known(command.meaning());
    requireBetween(EARLIEST, command.from(), "from");
    var natures = hold();
    var same =
        natures.stream().filter(n -> plain(n.code()).equals(plain(command.code()))).findFirst();
    if (same.isPresent()) {
      requireSame(command, same.get());
      return false;
    }
    var last = natures.stream().mapToInt(Code::sort).max().orElse(0);
    var nature =
        new Code(CodeList.NATURE, command.code(), command.labels(), command.from(), last + 10);
    em.persist(nature);
    map(nature, meaning, command.from());
    events.fire(new NatureAdded(nature.code(), command.labels(), meaning, command.from()));
    return true;
  }

  /**
   * Names a nature otherwise at once, lets it mean something else from a day on, and fires {@link
   * NatureChanged}; nothing where it is so already. What was planned for that day or later gives
   * way.
   *
   * @throws NotFoundException when there is no such nature
   * @throws StaleDataException when it was changed since {@code version} was read
   * @throws InvalidFieldException when the common type is none or the day has passed
   */
  public void change(@NotNull @Valid ChangeNature command) {
    var meaning = known(command.meaning());
    var nature = hold(command.code(), command.version());
    var labels = nature.labels();
    var mappings = mappings(nature);
    var former =
        mappings.stream()
            .filter(m -> m.holdsOn(command.from()))
            .findFirst()
            .map(NatureMapping::meaning)
            .orElse(null);
    var remaps = !meaning.equals(former) || planned(mappings, command.from());
    if (!remaps && labels.equals(command.labels())) {
      return;
    }
    nature.rename(command.labels());
    if (remaps) {
      requireBetween(today(), command.from(), "from");
      mappings.forEach(mapping -> mapping.giveWay(command.from()));
      map(nature, meaning, command.from());
      em.lock(nature, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
    events.fire(
        new NatureChanged(
            nature.code(),
            labels,
            command.labels(),
            former,
            meaning,
            remaps ? command.from() : null));
  }

  /**
   * Lets a nature be chosen until a day, or again, and fires {@link NatureRetired}; nothing where
   * it is so already. What was recorded with it stays readable.
   *
   * @throws NotFoundException when there is no such nature
   * @throws StaleDataException when it was changed since {@code version} was read
   * @throws InvalidFieldException when the day has passed
   */
  public void retire(@NotNull @Valid RetireNature command) {
    var nature = hold(command.code(), command.version());
    var former = nature.validTo();
    if (Objects.equals(former, command.on())) {
      return;
    }
    if (command.on() != null) {
      var first = nature.validFrom().isAfter(today()) ? nature.validFrom() : today();
      requireBetween(first, command.on(), "on");
    }
    nature.retire(command.on());
    events.fire(new NatureRetired(nature.code(), former, command.on()));
  }

  private void map(Code nature, NatureMeaning meaning, LocalDate from) {
    em.persist(new NatureMapping(nature.id(), meaning, from, actor.get(), clock.now()));
  }

  private void requireSame(AddNature command, Code nature) {
    var means =
        mappings(nature).stream()
            .anyMatch(m -> m.holdsOn(command.from()) && m.meaning().equals(command.meaning()));
    if (!means
        || !nature.code().equals(command.code())
        || !nature.labels().equals(command.labels())
        || nature.validTo() != null) {
      throw new NatureExistsException(nature.code());
    }
  }

  private static boolean planned(List<NatureMapping> mappings, LocalDate from) {
    return mappings.stream().map(NatureMapping::row).anyMatch(m -> m.begins(from));
  }

  private Code hold(String code, int version) {
    var nature =
        hold().stream()
            .filter(n -> n.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("nature", code));
    StaleDataException.requireCurrent(version, nature.version());
    return nature;
  }

  /** The whole list, locked: changes to it come one after the other. */
  private List<Code> hold() {
    return em.createQuery("select c from Code c where c.list = :list order by c.id", Code.class)
        .setParameter("list", CodeList.NATURE.stored())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private List<NatureMapping> mappings(Code nature) {
    return em.createQuery(
            "select m from NatureMapping m where m.codeId = :code order by m.validFrom, m.id",
            NatureMapping.class)
        .setParameter("code", nature.id())
        .getResultList();
  }

  private static NatureMeaning known(NatureMeaning meaning) {
    if (CommonType.of(meaning.commonType()).isEmpty()) {
      throw new InvalidFieldException("meaning.commonType", "invalid.commonType");
    }
    return meaning;
  }

  private void requireBetween(LocalDate first, LocalDate day, String field) {
    if (day.isBefore(first)) {
      throw new InvalidFieldException(field, "invalid.day.early");
    }
    if (day.isAfter(today().plusYears(YEARS_AHEAD))) {
      throw new InvalidFieldException(field, "invalid.day.late");
    }
  }

  private LocalDate today() {
    return clock.dayOf(clock.now());
  }

  private static String plain(String code) {
    return code.toUpperCase(Locale.ROOT);
  }
}
