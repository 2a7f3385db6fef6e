package org.coresponse.web.replay;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.coresponse.replay.MoveFilter;
import org.coresponse.replay.Slice;

/** What a replay is narrowed to, as it stands behind an address; begins each part with an &. */
final class ReplayAddress {
  private final StringBuilder query = new StringBuilder();

  private ReplayAddress() {}

  static ReplayAddress of(Slice slice) {
    return new ReplayAddress()
        .with("district", slice.district())
        .with("hour", slice.hour())
        .with("nature", slice.nature());
  }

  static ReplayAddress of(MoveFilter filter) {
    return of(filter.slice())
        .with("from", filter.from())
        .with("to", filter.to())
        .with("ruleFrom", filter.ruleFrom())
        .with("ruleTo", filter.ruleTo())
        .with("effect", filter.effect())
        .with("moved", filter.moved() ? true : null)
        .with("differing", filter.differing() ? true : null)
        .with("unanswered", filter.unanswered() ? true : null);
  }

  private ReplayAddress with(String name, Object value) {
    if (value != null) {
      query
          .append('&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
    return this;
  }

  @Override
  public String toString() {
    return query.toString();
  }
}
