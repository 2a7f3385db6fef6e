package org.coresponse.exchange;

import jakarta.persistence.EntityManager;
import java.io.InputStream;
import org.hibernate.Session;

/** A file that an import keeps, read part by part. */
final class StoredFile extends InputStream {
  /** Bytes of a part; the last may have fewer. */
  static final int PART = 1 << 20;

  private final EntityManager em;
  private final long jobId;
  private byte[] part = {};
  private int next;
  private int at;
  private long before;

  StoredFile(EntityManager em, long jobId) {
    this.em = em;
    this.jobId = jobId;
  }

  static void keep(EntityManager em, long jobId, int part, byte[] bytes) {
    em.createNativeQuery(
            "insert into import_file_part (job_id, part, bytes) values (:job, :part, :bytes)")
        .setParameter("job", jobId)
        .setParameter("part", part)
        .setParameter("bytes", bytes)
        .executeUpdate();
  }

  @Override
  public int read() {
    return filled() ? part[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!filled()) {
      return -1;
    }
    var count = Math.min(length, part.length - at);
    System.arraycopy(part, at, into, offset, count);
    at += count;
    return count;
  }

  @Override
  public int available() {
    return part.length - at;
  }

  /** How many bytes were read. */
  long bytesRead() {
    return before + at;
  }

  /** Whether there is another byte. */
  private boolean filled() {
    if (at == part.length) {
      before += part.length;
      part = fetch(next++);
      at = 0;
    }
    return at < part.length;
  }

  private byte[] fetch(int number) {
    return em.unwrap(Session.class)
        .createNativeQuery(
            "select bytes from import_file_part where job_id = :job and part = :part", byte[].class)
        .setParameter("job", jobId)
        .setParameter("part", number)
        .getResultStream()
        .findFirst()
        .orElse(new byte[0]);
  }
}
