package org.coresponse.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.coresponse.runtime.City;
import org.coresponse.runtime.Settings;

/**
 * The board and the search of calls with 1,226,000 calls stored, against the same server with
 * 3,000, about as many of them open.
 *
 * <p>{@code search} is the mean of all {@link SearchKind kinds} but one, each of which has its own
 * line too. Words that are common but never together are left out of it and shown by themselves:
 * the full-text index reads all calls with either. {@code yardstick} asks for something that no
 * call has to do with: where its ratio is far from 1, something else was at work on the machine.
 */
final class BoardBench {
  private static final int FEW = 3_000;
  private static final int MANY = 1_226_000;
  private static final Duration WARM_UP = Duration.ofSeconds(90);
  private static final Duration LENGTH = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofSeconds(5);

  private final Path ear;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private URI root;
  private String token;
  private int stored;

  BoardBench(Path ear) {
    this.ear = ear;
  }

  List<Measure> run() throws Exception {
    var settings = Settings.forBenchmarks(ear.toAbsolutePath().getParent());
    try (var city = City.start(settings.withWipe(true), ear)) {
      root = URI.create(settings.web() + "/api/v1/");
      fill(city, 1, FEW);
      token = Client.of(settings, "dispatcher").token();
      Load.of(4, WARM_UP, number -> mixed());
      var few = measured();
      var began = System.nanoTime();
      fill(city, FEW + 1, MANY);
      System.out.printf("filled in %d s%n", (System.nanoTime() - began) / 1_000_000_000);
      token = Client.of(settings, "dispatcher").token();
      Load.of(1, LENGTH, number -> mixed());
      var many = measured();
      return compared(many, few);
    }
  }

  private static List<Measure> compared(Times many, Times few) {
    var measures = new ArrayList<Measure>();
    for (var kind : SearchKind.values()) {
      measures.add(compared(kind.measure(), many.of(kind), few.of(kind)));
    }
    measures.add(compared("yardstick", many.yardstick(), few.yardstick()));
    measures.add(compared("queue", many.queue(), few.queue()));
    measures.add(compared("search", many.search(), few.search()));
    return measures;
  }

  private static Measure compared(String name, double many, double few) {
    return new Measure("board", name, many, "ms", "with-3000-calls", few);
  }

  /** Mean times in milliseconds. */
  private record Times(double yardstick, double queue, Map<SearchKind, Double> searches) {
    double of(SearchKind kind) {
      return searches.get(kind);
    }

    double search() {
      return searches.entrySet().stream()
          .filter(entry -> entry.getKey() != SearchKind.WORDS_NEVER_TOGETHER)
          .mapToDouble(Map.Entry::getValue)
          .average()
          .orElseThrow();
    }
  }

  private Times measured() throws Exception {
    var yardstick = mean(this::yardstick, SHORT);
    var queue = mean(this::queue, LENGTH);
    var searches = new EnumMap<SearchKind, Double>(SearchKind.class);
    for (var kind : SearchKind.values()) {
      searches.put(kind, mean(() -> search(kind), SHORT));
    }
    return new Times(yardstick, queue, searches);
  }

  private static double mean(Callable<?> act, Duration length) throws Exception {
    return 1000 / Load.of(1, length, number -> act).perSecond();
  }

  private Callable<?> mixed() {
    return () -> {
      queue();
      var kinds = SearchKind.values();
      return search(kinds[ThreadLocalRandom.current().nextInt(kinds.length)]);
    };
  }

  private Object yardstick() throws Exception {
    return answered(request("codes/disposition").GET().build());
  }

  private Object queue() throws Exception {
    return answered(request("board?size=25").GET().build());
  }

  private Object search(SearchKind kind) throws Exception {
    var n = ThreadLocalRandom.current().nextInt(1, stored + 1);
    return answered(
        request("calls/search?size=25")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(kind.body(n)))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(root.resolve(path)).header("Authorization", "Bearer " + token);
  }

  private String answered(HttpRequest request) throws Exception {
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private void fill(City city, int from, int to) throws Exception {
    var accounts = city.accounts();
    try (var database =
        DriverManager.getConnection(
            city.settings().jdbc(), accounts.ownerUser(), accounts.ownerPassword())) {
      StoredCalls.fill(database, from, to);
    }
    stored = to;
  }
}
