package org.coresponse.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coresponse.intake.CallScope;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.PhoneNumbers;

/**
 * The conditions of a filter within a reader's scope, over call {@code c} and incident {@code i}.
 * Only what is asked for stands there, so that the database takes the index of that question.
 */
final class CallCriteria {
  private static final String NOTHING = "1 = 0";

  /** How many times the time of the newest calls is looked through: some 4,000 calls. */
  private static final int STRETCH = 10;

  private final StringBuilder where = new StringBuilder();
  private final Map<String, Object> values = new HashMap<>();
  private final List<WordSearch> texts = new ArrayList<>();
  private NewestCalls newest = NewestCalls.NONE;
  private long holding;
  private CallKey key;

  /**
   * @param region whose telephone numbers need no country code
   * @throws InvalidFieldException for a telephone number that is none, and for a narrative that is
   *     looked for by nothing but words that no index holds
   */
  CallCriteria(CallFilter filter, CallScope scope, String region) {
    where.append(scope.where());
    values.put("openOnly", scope.openOnly());
    values.put("enteredBy", scope.enteredBy());
    state(filter.state());
    text(filter.text(), scope, region);
    begins("c.number", "number", filter.number());
    phone(filter.phone(), scope, region);
    address(filter.address());
    is("c.nature = :nature", "nature", filter.nature());
    is("c.district = :district", "district", filter.district());
    is("c.beat = :beat", "beat", filter.beat());
    is("c.receivedAt >= :from", "from", filter.from());
    is("c.receivedAt < :to", "to", filter.to());
    narrative(filter.narrative(), scope);
    is("i.priority >= :priorityFrom", "priorityFrom", filter.priorityFrom());
    is("i.priority <= :priorityTo", "priorityTo", filter.priorityTo());
  }

  /** Only what stands behind a key in the order of the list. */
  CallCriteria after(CallKey key) {
    return beyond(key, "<");
  }

  /** Only what stands before a key in the order of the list. */
  CallCriteria before(CallKey key) {
    return beyond(key, ">");
  }

  /** The texts that words are looked for in; empty when no word is. */
  List<WordSearch> texts() {
    return List.copyOf(texts);
  }

  /** Chooses how to look for the words, by the newest calls that {@link #rest()} finds. */
  void choose(NewestCalls calls) {
    newest = calls;
    holding = calls.holding(texts);
  }

  /** The question without its words. */
  Condition rest() {
    return new Condition(where.toString(), values);
  }

  /** The whole question, with words that are not common looked for by the full-text index. */
  Condition whole() {
    return with(!newest.few());
  }

  /**
   * The whole question among the calls received in a stretch of time next to where the list goes
   * on, each of which is looked at. Empty when that is not worth it, because no word is looked for
   * or too few of the newest calls hold what is.
   *
   * @param wanted how many calls are needed: the stretch is as long as should hold them thrice, and
   *     no longer than {@link #STRETCH}
   * @param older whether the list goes on towards older calls
   */
  Optional<Condition> near(int wanted, boolean older) {
    if (!lookedAt() || !older && key == null) {
      return Optional.empty();
    }
    var length = stretch(wanted);
    return Optional.of(
        older
            ? scanned().and("c.receivedAt >= :since", "since", edge().minus(length))
            : scanned().and("c.receivedAt <= :until", "until", edge().plus(length)));
  }

  /** The stretch of older calls behind a whole {@link #near} one. */
  Optional<Condition> farther() {
    return lookedAt()
        ? Optional.of(
            scanned()
                .and("c.receivedAt < :until", "until", edge().minus(longest()))
                .and("c.receivedAt >= :since", "since", edge().minus(longest().multipliedBy(2))))
        : Optional.empty();
  }

  private boolean lookedAt() {
    return !newest.few() && holding >= NewestCalls.ENOUGH;
  }

  private Condition scanned() {
    return with(false);
  }

  private Instant edge() {
    return key == null ? newest.latest() : key.receivedAt();
  }

  private Duration stretch(int wanted) {
    var likely = newest.span().multipliedBy(3L * wanted).dividedBy(holding);
    return likely.compareTo(longest()) < 0 ? likely : longest();
  }

  private Duration longest() {
    return newest.span().multipliedBy(STRETCH);
  }

  private Condition with(boolean index) {
    var all = new HashMap<>(values);
    var words =
        texts.stream()
            .map(text -> text.where(index ? newest.rare(text, texts) : List.of(), all))
            .collect(Collectors.joining());
    return new Condition(where + words, all);
  }

  private CallCriteria beyond(CallKey last, String way) {
    key = last;
    if (key != null) {
      and("c.receivedAt %1$s= :at and (c.receivedAt %1$s :at or c.id %1$s :id)".formatted(way));
      values.put("at", key.receivedAt());
      values.put("id", key.id());
    }
    return this;
  }

  private void state(CallState state) {
    switch (state) {
      case OPEN -> and("i.status = 'OPEN'");
      case CLOSED -> and("i.status <> 'OPEN'");
      case ALL -> {
        // every one
      }
    }
  }

  private void text(String text, CallScope scope, String region) {
    if (text == null) {
      return;
    }
    var phone = scope.masked() ? null : PhoneNumbers.read(text, region).orElse(null);
    and(
        "(c.number = :text or c.externalId = :text or c.place.address like :textBegins escape '!'"
            + (phone == null ? ")" : " or c.callback = :textPhone)"));
    values.put("text", text);
    values.put("textBegins", begins(text));
    if (phone != null) {
      values.put("textPhone", phone);
    }
  }

  private void phone(String phone, CallScope scope, String region) {
    if (phone == null) {
      return;
    }
    var read =
        PhoneNumbers.read(phone, region)
            .orElseThrow(() -> new InvalidFieldException("phone", "invalid.phone"));
    if (scope.masked()) {
      and(NOTHING);
    } else {
      is("c.callback = :phone", "phone", read);
    }
  }

  private void address(String address) {
    if (address == null) {
      return;
    }
    var words = SearchWords.of(address);
    if (Character.isDigit(address.codePointAt(0)) || words.isEmpty()) {
      begins("c.place.address", "address", address);
    } else {
      texts.add(
          new WordSearch(
              "address",
              List.of("c.place.address", "c.place.crossStreet", "c.place.placeName"),
              words.get()));
    }
  }

  private void narrative(String narrative, CallScope scope) {
    if (narrative == null) {
      return;
    }
    var words =
        SearchWords.of(narrative)
            .orElseThrow(() -> new InvalidFieldException("narrative", "invalid.words"));
    if (scope.masked()) {
      and(NOTHING);
      return;
    }
    texts.add(new WordSearch("narrative", List.of("c.narrative"), words));
  }

  private void begins(String column, String name, String value) {
    is(column + " like :" + name + " escape '!'", name, value == null ? null : begins(value));
  }

  private void is(String condition, String name, Object value) {
    if (value != null) {
      and(condition);
      values.put(name, value);
    }
  }

  private void and(String condition) {
    where.append(" and ").append(condition);
  }

  static String begins(String text) {
    return text.replaceAll("[!%_]", "!$0") + "%";
  }
}
