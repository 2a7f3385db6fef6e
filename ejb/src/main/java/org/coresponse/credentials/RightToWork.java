package org.coresponse.credentials;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whether somebody may work in a role at an instant: yes, or each thing that is missing. Whoever
 * puts someone to work asks it, and keeps its answer.
 *
 * <p>Everything it depends on begins and ends with days of the city. A licence that lapses at
 * midnight within a shift ends the right at that midnight: from then on nothing new is given to its
 * holder, and what they have in hand moves on.
 *
 * @param missing in the order in which it is mended; empty is yes
 * @param ends first day on which it will be no, if nothing is done; null when it is no already, or
 *     no such day is in sight
 */
public record RightToWork(List<Missing> missing, LocalDate ends) implements Serializable {

  public RightToWork {
    missing = List.copyOf(missing);
  }

  /** At an instant, in a city whose days begin by that zone. */
  public static RightToWork at(
      WorkFacts facts, WorkRole role, List<Requirement> asked, Instant instant, ZoneId zone) {
    return on(facts, role, asked, LocalDate.ofInstant(instant, zone));
  }

  /** On a day of the city. */
  public static RightToWork on(
      WorkFacts facts, WorkRole role, List<Requirement> asked, LocalDate day) {
    var missing = missing(facts, role, asked, day);
    return new RightToWork(
        missing,
        missing.isEmpty()
            ? changes(facts, asked).stream()
                .filter(change -> change.isAfter(day))
                .filter(change -> !missing(facts, role, asked, change).isEmpty())
                .findFirst()
                .orElse(null)
            : null);
  }

  public boolean granted() {
    return missing.isEmpty();
  }

  /** Since when a licence has lapsed, where that is what is missing; else null. */
  public LocalDate lapsedOn() {
    return missing.stream()
        .filter(one -> one.lack() == Lack.LICENCE_LAPSED)
        .map(Missing::since)
        .findFirst()
        .orElse(null);
  }

  private static List<Missing> missing(
      WorkFacts facts, WorkRole role, List<Requirement> asked, LocalDate day) {
    var missing = new ArrayList<Missing>();
    if (!facts.member(day)) {
      var left = facts.memberUntil() != null && !day.isBefore(facts.memberUntil());
      missing.add(new Missing(Lack.NOT_A_MEMBER, null, null, left ? facts.memberUntil() : null));
    }
    if (!facts.clearedFor().contains(role)) {
      missing.add(Missing.of(Lack.NOT_CLEARED));
    }
    asked.stream()
        .filter(requirement -> requirement.asked(role, day))
        .map(Requirement::purpose)
        .distinct()
        .map(purpose -> missing(facts, purpose, day))
        .forEach(missing::addAll);
    missing.sort(Comparator.comparing(Missing::lack).thenComparing(Missing::purpose, NULLS_FIRST));
    return missing;
  }

  private static final Comparator<CredentialPurpose> NULLS_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());

  /** What the best credential of a purpose lacks. */
  private static List<Missing> missing(WorkFacts facts, CredentialPurpose purpose, LocalDate day) {
    var held = facts.holdings().stream().filter(h -> h.purpose() == purpose).toList();
    return held.stream()
        .filter(holding -> holding.inDate(day))
        .map(holding -> flaws(facts, holding, day))
        .min(Comparator.comparingInt(List::size))
        .orElseGet(() -> List.of(absent(held, purpose, day)));
  }

  private static Missing absent(List<Holding> held, CredentialPurpose purpose, LocalDate day) {
    boolean licence = purpose == CredentialPurpose.LICENCE;
    Optional<Holding> last =
        held.stream()
            .filter(holding -> holding.lapsed(day))
            .max(Comparator.comparing(Holding::expiresOn));
    return last.map(
            holding ->
                new Missing(
                    licence ? Lack.LICENCE_LAPSED : Lack.CREDENTIAL_LAPSED,
                    purpose,
                    holding.kind(),
                    holding.expiresOn()))
        .orElseGet(
            () ->
                new Missing(
                    licence ? Lack.NO_LICENCE : Lack.CREDENTIAL_MISSING, purpose, null, null));
  }

  private static List<Missing> flaws(WorkFacts facts, Holding holding, LocalDate day) {
    var flaws = new ArrayList<Missing>();
    if (!holding.verified(day)) {
      flaws.add(new Missing(Lack.NOT_VERIFIED, holding.purpose(), holding.kind(), null));
    }
    if (holding.disciplined(day)) {
      flaws.add(
          new Missing(
              Lack.UNDER_DISCIPLINE, holding.purpose(), holding.kind(), holding.disciplinedOn()));
    }
    if (holding.associate() && facts.supervisions().stream().noneMatch(s -> s.good(day))) {
      boolean supervised = facts.supervisions().stream().anyMatch(s -> s.runs(day));
      flaws.add(
          new Missing(
              supervised ? Lack.SUPERVISOR_MAY_NOT : Lack.NO_SUPERVISOR,
              holding.purpose(),
              holding.kind(),
              null));
    }
    return flaws;
  }

  /** The days on which anything begins or ends, in order. */
  private static TreeSet<LocalDate> changes(WorkFacts facts, List<Requirement> asked) {
    var days = new TreeSet<LocalDate>();
    Stream.of(
            facts.holdings().stream().flatMap(RightToWork::days),
            facts.supervisions().stream()
                .flatMap(
                    s ->
                        Stream.concat(
                            Stream.of(Optional.of(s.from()), Optional.ofNullable(s.until()))
                                .flatMap(Optional::stream),
                            s.holdings().stream().flatMap(RightToWork::days))),
            asked.stream().flatMap(r -> Stream.of(r.since(), r.until())),
            Stream.of(facts.memberFrom(), facts.memberUntil()))
        .flatMap(all -> all)
        .filter(Objects::nonNull)
        .forEach(days::add);
    return days;
  }

  private static Stream<LocalDate> days(Holding holding) {
    return Stream.of(
            holding.issuedOn(), holding.expiresOn(), holding.verifiedOn(), holding.disciplinedOn())
        .filter(Objects::nonNull);
  }
}
