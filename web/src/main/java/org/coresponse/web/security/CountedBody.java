package org.coresponse.web.security;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.coresponse.web.problem.BodyTooLargeException;

/** A body that ends in {@link BodyTooLargeException} one byte past its limit. */
class CountedBody extends ServletInputStream {
  private final ServletInputStream body;
  private final long limit;
  private long read;

  CountedBody(ServletInputStream body, long limit) {
    this.body = body;
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    var next = body.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    var got = body.read(into, offset, length);
    count(Math.max(got, 0));
    return got;
  }

  private void count(int bytes) throws BodyTooLargeException {
    read += bytes;
    if (read > limit) {
      throw new BodyTooLargeException(limit);
    }
  }

  @Override
  public boolean isFinished() {
    return body.isFinished();
  }

  @Override
  public boolean isReady() {
    return body.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    body.setReadListener(listener);
  }

  @Override
  public int available() throws IOException {
    return body.available();
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
