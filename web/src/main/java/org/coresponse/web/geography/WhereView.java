package org.coresponse.web.geography;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coresponse.geography.Area;
import org.coresponse.geography.Districts;
import org.coresponse.web.faces.PageTexts;

/** Beat and district of a point, in words: {@code #{whereView.words(beat, district)}}. */
@Named
@RequestScoped
public class WhereView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient Districts districts;
  @Inject transient PageTexts msg;

  private final transient Map<List<Double>, Area> asked = new HashMap<>();
  private Long map;

  /** Whose ground a point is on now; {@link Area#NONE} for half a point or none. */
  public Area area(Double latitude, Double longitude) {
    return latitude == null || longitude == null
        ? Area.NONE
        : asked.computeIfAbsent(
            List.of(latitude, longitude),
            at -> districts.locate(at.get(0), at.get(1)).orElse(Area.NONE));
  }

  /** "Beat 413, district D4"; empty without a beat. */
  public String words(String beat, String district) {
    if (beat == null) {
      return "";
    }
    return district == null
        ? msg.of("where.beat", beat)
        : msg.of("where.beatAndDistrict", beat, district);
  }

  /** Id of the map that holds now; null where there is none yet. */
  public Long getMap() {
    if (map == null) {
      map = districts.currentMap().orElse(null);
    }
    return map;
  }
}
