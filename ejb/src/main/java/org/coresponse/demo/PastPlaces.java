package org.coresponse.demo;

import java.util.List;
import java.util.Random;
import org.coresponse.demo.PastFigures.PastBeat;

/**
 * Invented addresses, each always at the same point of its beat. Some are called from far more
 * often than others.
 */
final class PastPlaces {
  /** Of the export's rows: 10,780 of 275,117 have no district, and 775 no address either. */
  private static final double UNPLACED = 10_780 / 275_117.0;

  private static final double NO_ADDRESS = 775.0 / 10_780;

  /** Not published: how the points that the CAD did not find are written. */
  private static final double FAR_AWAY = 0.1;

  private static final int PLACES_OF_A_BEAT = 900;
  private static final int CORNERS_OF_TEN = 2;
  private static final int TRACTS = 60;

  private static final List<String> TREES =
      List.of(
          "ALDER",
          "ASPEN",
          "BEECH",
          "BIRCH",
          "CEDAR",
          "CHERRY",
          "CYPRESS",
          "DOGWOOD",
          "ELM",
          "HAWTHORN",
          "HAZEL",
          "HICKORY",
          "HOLLY",
          "JUNIPER",
          "LAUREL",
          "LINDEN",
          "LOCUST",
          "MAPLE",
          "MULBERRY",
          "PERSIMMON",
          "POPLAR",
          "REDBUD",
          "SASSAFRAS",
          "SOURWOOD",
          "SPRUCE",
          "SUMAC",
          "SYCAMORE",
          "TUPELO",
          "WILLOW");
  private static final List<String> LANDS =
      List.of("BEND", "CROSSING", "FIELD", "FORK", "GROVE", "HOLLOW", "MEADOW", "RIDGE");
  private static final List<String> KINDS = List.of("ST", "RD", "AVE", "DR", "LN", "WAY");

  private final List<PastBeat> beats;

  PastPlaces(List<PastBeat> beats) {
    this.beats = beats;
  }

  PastPlace draw(Random random) {
    var beat = beats.get(random.nextInt(beats.size()));
    var number = (int) (PLACES_OF_A_BEAT * Math.pow(random.nextDouble(), 3));
    if (random.nextDouble() < UNPLACED) {
      var address = random.nextDouble() < NO_ADDRESS ? "" : address(beat, number);
      var nowhere = random.nextDouble() < FAR_AWAY ? "31000000" : "0";
      return new PastPlace(address, nowhere, nowhere, "", "", "");
    }
    var fixed = new Random(seed(beat, number));
    fixed.nextInt(); // the first of near seeds are near one another
    var turn = fixed.nextDouble() * 2 * Math.PI;
    var out = Math.sqrt(fixed.nextDouble()) * beat.radius();
    return new PastPlace(
        address(beat, number),
        feet(beat.east() + out * Math.cos(turn)),
        feet(beat.north() + out * Math.sin(turn)),
        beat.district(),
        beat.beat(),
        tract(beat, number));
  }

  /** A hundred block or a corner, as {@code E CORNWALLIS RD/S ROXBORO ST}. */
  private static String address(PastBeat beat, int number) {
    var random = new Random(~seed(beat, number));
    random.nextInt();
    return random.nextInt(10) < CORNERS_OF_TEN
        ? street(random) + "/" + street(random)
        : 100 * (1 + random.nextInt(59)) + " " + street(random);
  }

  private static String street(Random random) {
    return TREES.get(random.nextInt(TREES.size()))
        + " "
        + LANDS.get(random.nextInt(LANDS.size()))
        + " "
        + KINDS.get(random.nextInt(KINDS.size()));
  }

  private static String tract(PastBeat beat, int number) {
    var tract = Math.floorMod(Integer.parseInt(beat.beat()) * 7 + number % 4, TRACTS);
    return tract % 3 == 0 ? String.valueOf(1 + tract) : 1 + tract + ".0" + tract % 3;
  }

  private static long seed(PastBeat beat, int number) {
    return Long.parseLong(beat.beat()) * 1_000_003 + number;
  }

  private static String feet(double feet) {
    return String.valueOf(Math.round(feet * 100) / 100.0);
  }
}
