package org.coresponse.runtime;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** One of the three: prepared (image and files, no process yet), then started until it answers. */
interface Server extends AutoCloseable {
  void prepare() throws IOException, InterruptedException;

  void start() throws IOException, InterruptedException;

  /** Completes with one line when the started server ends by itself. */
  CompletableFuture<String> ended();

  @Override
  void close();

  /** A server that somebody else runs. */
  static Server elsewhere() {
    return new Server() {
      @Override
      public void prepare() {
        // theirs
      }

      @Override
      public void start() {
        // theirs
      }

      @Override
      public CompletableFuture<String> ended() {
        return new CompletableFuture<>();
      }

      @Override
      public void close() {
        // theirs
      }
    };
  }
}
