package org.coresponse.credentials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a change of the rules would do to somebody's right to work, before it is saved. Pure: it
 * asks {@link RightToWork} twice.
 */
public final class RuleEffect {
  private RuleEffect() {}

  /** Whether somebody who may work in the role on the day no longer could with one more asked. */
  public static boolean stops(
      WorkFacts facts, WorkRole role, List<Requirement> asked, AddRequirement added) {
    var more = new ArrayList<>(asked);
    more.add(new Requirement(added.role(), added.purpose(), added.since(), null));
    return RightToWork.on(facts, role, asked, added.since()).granted()
        && !RightToWork.on(facts, role, more, added.since()).granted();
  }

  /** Whether somebody who may work in the role on the day no longer could with the kind changed. */
  public static boolean stops(
      WorkFacts facts,
      WorkRole role,
      List<Requirement> asked,
      String kind,
      KindTerms terms,
      LocalDate day) {
    return RightToWork.on(facts, role, asked, day).granted()
        && !RightToWork.on(changed(facts, kind, terms), role, asked, day).granted();
  }

  private static WorkFacts changed(WorkFacts facts, String kind, KindTerms terms) {
    return new WorkFacts(
        facts.memberFrom(),
        facts.memberUntil(),
        facts.clearedFor(),
        changed(facts.holdings(), kind, terms),
        facts.supervisions().stream()
            .map(
                s ->
                    new Supervision(
                        s.supervisor(),
                        s.from(),
                        s.until(),
                        s.cleared(),
                        changed(s.holdings(), kind, terms)))
            .toList());
  }

  private static List<Holding> changed(List<Holding> holdings, String kind, KindTerms terms) {
    return holdings.stream()
        .map(
            h ->
                h.kind().equals(kind)
                    ? new Holding(
                        kind,
                        h.purpose(),
                        terms.associate(),
                        terms.verifiedFirst(),
                        h.issuedOn(),
                        h.expiresOn(),
                        h.verifiedOn(),
                        h.disciplinedOn())
                    : h)
        .toList();
  }
}
