package org.coresponse.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.coresponse.runtime.Settings;

/** Boards on the wall: each opens the page and its socket, and dies after a while. */
final class ChaosScreens implements Runnable {
  private static final Pattern CHANNEL = Pattern.compile("board\\?[0-9a-f-]{36}");
  private static final int LONGEST_LIFE_MILLIS = 8000;

  private final Settings settings;
  private final Client client;
  private final Chaos chaos;
  private final Random chance;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  ChaosScreens(Settings settings, Client client, Chaos chaos, Random chance) {
    this.settings = settings;
    this.client = client;
    this.chaos = chaos;
    this.chance = chance;
  }

  void stop() {
    stop.countDown();
  }

  @Override
  public void run() {
    try {
      do {
        try {
          live();
        } catch (IOException | CompletionException down) {
          chaos.count("boards that could not open");
        }
      } while (!stop.await(500, TimeUnit.MILLISECONDS));
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void live() throws IOException, InterruptedException {
    var page =
        http.send(
            client
                .request("../../app/dispatch/board.xhtml")
                .uri(URI.create(settings.web() + "/app/dispatch/board.xhtml"))
                .header("Accept", "text/html")
                .build(),
            BodyHandlers.ofString());
    var channel = CHANNEL.matcher(page.body());
    if (page.statusCode() != 200 || !channel.find()) {
      chaos.count("boards that could not open");
      return;
    }
    var socket =
        http.newWebSocketBuilder()
            .header("Authorization", "Bearer " + client.token())
            .buildAsync(
                URI.create(
                    settings.web().replace("http:", "ws:") + "/omnifaces.push/" + channel.group()),
                new Ear())
            .join();
    chaos.count("sockets opened");
    stop.await(chance.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS);
    socket.abort();
  }

  private final class Ear implements WebSocket.Listener {
    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
      chaos.count("changes pushed to a board");
      socket.request(1);
      return null;
    }
  }
}
