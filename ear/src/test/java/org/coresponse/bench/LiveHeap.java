package org.coresponse.bench;

import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** How much of a server's heap is in use once what nobody needs is gone, looked at every second. */
final class LiveHeap implements AutoCloseable {
  private static final double MEBIBYTE = 1024 * 1024;

  private final JMXConnector connector;
  private final MemoryMXBean memory;

  private LiveHeap(JMXConnector connector) throws IOException {
    this.connector = connector;
    this.memory =
        ManagementFactory.newPlatformMXBeanProxy(
            connector.getMBeanServerConnection(),
            ManagementFactory.MEMORY_MXBEAN_NAME,
            MemoryMXBean.class);
  }

  /**
   * @param pidFile of the launcher: the pid, then when it was started
   */
  static LiveHeap of(Path pidFile) throws Exception {
    var server = VirtualMachine.attach(Files.readString(pidFile).split(" ")[0]);
    try {
      var address = new JMXServiceURL(server.startLocalManagementAgent());
      return new LiveHeap(JMXConnectorFactory.connect(address));
    } finally {
      server.detach();
    }
  }

  /** The most that was in use while something was done, in MiB. */
  double peakWhile(Callable<?> act) throws Exception {
    var done = new CountDownLatch(1);
    var watch = Executors.newSingleThreadExecutor();
    try {
      var peak =
          watch.submit(
              () -> {
                var most = 0L;
                do {
                  memory.gc();
                  most = Math.max(most, memory.getHeapMemoryUsage().getUsed());
                } while (!done.await(1, TimeUnit.SECONDS));
                return most;
              });
      try {
        act.call();
      } finally {
        done.countDown();
      }
      return peak.get() / MEBIBYTE;
    } finally {
      watch.shutdownNow();
    }
  }

  @Override
  public void close() throws IOException {
    connector.close();
  }
}
