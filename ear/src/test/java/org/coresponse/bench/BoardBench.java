package org.coresponse.bench;

import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.coresponse.runtime.City;
import org.coresponse.runtime.Settings;

/**
 * The board and the search of calls with 1,226,000 calls stored, against the same server with
 * 3,000, about as many of them open. A search is one of eleven, in turn, each for something else
 * than the one before.
 */
final class BoardBench {
  private static final int FEW = 3_000;
  private static final int MANY = 1_226_000;
  private static final Duration WARM_UP = Duration.ofSeconds(60);
  private static final Duration LENGTH = Duration.ofSeconds(20);

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
      token = token(settings);
      Load.of(4, WARM_UP, number -> mixed());
      var few = measured();
      var began = System.nanoTime();
      fill(city, FEW + 1, MANY);
      System.out.printf("filled in %d s%n", (System.nanoTime() - began) / 1_000_000_000);
      token = token(settings);
      Load.of(1, LENGTH, number -> mixed());
      var many = measured();
      var baseline = "with-3000-calls";
      return List.of(
          new Measure("board", "queue", many.queue(), "ms", baseline, few.queue()),
          new Measure("board", "search", many.search(), "ms", baseline, few.search()));
    }
  }

  /** Mean times in milliseconds. */
  private record Times(double queue, double search) {}

  private Times measured() throws Exception {
    var queue = 1000 / Load.of(1, LENGTH, number -> this::queue).perSecond();
    var searches = new ArrayList<Double>();
    for (var kind = 0; kind < KINDS; kind++) {
      var which = kind;
      var mean = 1000 / Load.of(1, LENGTH.dividedBy(4), number -> () -> search(which)).perSecond();
      System.out.printf("stored=%d search=%d %.2f ms%n", stored, kind, mean);
      searches.add(mean);
    }
    return new Times(queue, searches.stream().mapToDouble(d -> d).average().orElseThrow());
  }

  private Callable<?> mixed() {
    return () -> {
      queue();
      return search(ThreadLocalRandom.current().nextInt(KINDS));
    };
  }

  private static final int KINDS = 11;

  private Object queue() throws Exception {
    return answered(request("board?size=25").GET().build());
  }

  private Object search(int kind) throws Exception {
    var n = ThreadLocalRandom.current().nextInt(1, stored + 1);
    var filter =
        switch (kind) {
          case 0 -> "{\"text\":\"+1919%07d\"}".formatted(n);
          case 1 -> "{\"phone\":\"+1919%07d\"}".formatted(n);
          case 2 -> "{\"address\":\"%d Guess\"}".formatted(n);
          case 3 -> "{\"nature\":\"TRESPASS\",\"district\":\"D%d\"}".formatted(1 + n % 5);
          case 4 -> "{\"narrative\":\"mark%d\"}".formatted(n);
          case 5 -> "{\"narrative\":\"person%d caller\"}".formatted(n % 50_000);
          case 6 -> "{\"state\":\"OPEN\"}";
          case 7 -> "{\"narrative\":\"knife kitchen\"}"; // a sixth of all
          case 8 -> "{\"narrative\":\"caller person%d\",\"district\":\"D2\"}".formatted(n % 50_000);
          case 9 -> "{\"address\":\"Roxboro\"}"; // a fifth of all
          default -> "{}";
        };
    return answered(
        request("calls/search?size=25")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(filter))
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

  private String token(Settings settings) throws Exception {
    var form =
        "grant_type=password&client_id=coresponse-dev&username=dispatcher&password=coresponse";
    var request =
        HttpRequest.newBuilder(URI.create(settings.issuer() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return JsonParser.parseString(http.send(request, BodyHandlers.ofString()).body())
        .getAsJsonObject()
        .get("access_token")
        .getAsString();
  }
}
