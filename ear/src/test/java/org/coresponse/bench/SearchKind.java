package org.coresponse.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * What people look for among the calls of {@link StoredCalls}; the body of a search is made from
 * the number of one of them.
 */
enum SearchKind {
  NEWEST(n -> "{}"),
  OPEN(n -> "{'state':'OPEN'}"),
  ANY_TEXT(n -> "{'text':'+1919%07d'}".formatted(n)),
  PHONE(n -> "{'phone':'+1919%07d'}".formatted(n)),
  ADDRESS(n -> "{'address':'%d Guess'}".formatted(n)),
  /** A fifth of all. */
  STREET(n -> "{'address':'Roxboro'}"),
  NATURE_DISTRICT(n -> "{'nature':'TRESPASS','district':'D%d'}".formatted(1 + n % 5)),
  NATURE_DISTRICT_TIME(SearchKind::week),
  /** One call. */
  RARE_WORD(n -> "{'narrative':'mark%d'}".formatted(n)),
  /** A word of one among 50,000 calls, and one of all. */
  RARE_AND_COMMON_WORD(n -> "{'narrative':'person%d caller'}".formatted(n % 50_000)),
  RARE_WORD_IN_DISTRICT(
      n -> "{'narrative':'caller person%d','district':'D2'}".formatted(n % 50_000)),
  /** 20 of the newest 200 calls, and no other. */
  WORD_OF_TODAY(n -> "{'narrative':'flooded'}"),
  /** Each thirtieth call. */
  WORD_OF_SOME(n -> "{'narrative':'umbrella'}"),
  /** Each sixth call. */
  COMMON_WORDS(n -> "{'narrative':'knife kitchen'}"),
  /** Each in a sixth of all calls, and no call holds both. */
  WORDS_NEVER_TOGETHER(n -> "{'narrative':'knife neighbours'}");

  private final IntFunction<String> body;

  SearchKind(IntFunction<String> body) {
    this.body = body;
  }

  String body(int call) {
    return body.apply(call).replace('\'', '"');
  }

  /** As a measure is named. */
  String measure() {
    return "search-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String week(int n) {
    var to = Instant.now().minus(StoredCalls.APART.multipliedBy(n));
    return "{'nature':'TRESPASS','district':'D%d','from':'%s','to':'%s'}"
        .formatted(1 + n % 5, to.minus(Duration.ofDays(7)), to);
  }
}
