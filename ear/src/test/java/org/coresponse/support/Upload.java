package org.coresponse.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends a file as a form does: one part of multipart/form-data. */
public final class Upload {
  private static final String BOUNDARY = "----coresponse-test";

  private Upload() {}

  /**
   * @param path under /api/v1
   * @param part name of the form's part
   */
  public static Reply send(String user, String path, String part, byte[] file) {
    return send(Outside.settings().web(), user, path, part, file);
  }

  static Reply send(String web, String user, String path, String part, byte[] file) {
    try {
      var body = new ByteArrayOutputStream();
      body.write(
          ("--"
                  + BOUNDARY
                  + "\r\nContent-Disposition: form-data; name=\""
                  + part
                  + "\"; filename=\"calls.csv\"\r\nContent-Type: application/octet-stream\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      body.write(file);
      body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
      var request =
          HttpRequest.newBuilder(URI.create(web + "/api/v1" + path))
              .header("Authorization", "Bearer " + Outside.token(user))
              .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
              .timeout(Duration.ofMinutes(1))
              .POST(BodyPublishers.ofByteArray(body.toByteArray()))
              .build();
      return new Reply(Outside.HTTP.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new IllegalStateException("POST " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
