package org.coresponse.triage;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The protocol's ten groups of natures, with the APCO 2.103.2 common types that belong to each
 * (domain.md).
 */
public enum NatureGroup {
  SUICIDE("SUICTHRT", "SUICIDE"),
  MENTAL("MNTL", "EDP"),
  WELFARE("WELFARE", "CITASST"),
  PUBLIC_ORDER("TRESPASS", "PHANDLE", "VAG", "SOL", "INDECENT", "NOISE", "PERSUSP", "SUSP"),
  INTOX("INTOX", "DRUGS", "DRUGPAR"),
  DISPUTE("DISORD", "DVNA", "FAM", "JUV"),
  MEDICAL("OD", "PERUNCON", "SICK", "TRAUMA"),
  VIOLENT("MTLV", "DVA", "BARICADE", "HOSTAGE", "WEAPON", "NCRASLTWF"),
  INFO("INFO", "NONEMERG"),
  /** Whatever no other group claims; the protocol then falls to its safe default. */
  OTHER;

  private static final Map<String, NatureGroup> BY_COMMON_TYPE =
      Stream.of(values())
          .flatMap(group -> Stream.of(group.commonTypes).map(type -> Map.entry(type, group)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final String[] commonTypes;

  NatureGroup(String... commonTypes) {
    this.commonTypes = commonTypes;
  }

  /** The group of a common type; a type nobody has mapped, or none, is {@link #OTHER}. */
  public static NatureGroup of(String commonType) {
    return Optional.ofNullable(commonType).map(BY_COMMON_TYPE::get).orElse(OTHER);
  }
}
