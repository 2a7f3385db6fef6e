package org.coresponse.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagesTest {
  @TempDir Path cache;

  @Test
  void what_is_there_is_not_built_again() throws Exception {
    var built = new AtomicInteger();
    for (var i = 0; i < 2; i++)
      new Images(cache).image("wildfly", "abc", into -> built.incrementAndGet());
    assertThat(built).hasValue(1);
  }

  @Test
  void a_build_that_fails_leaves_nothing() throws Exception {
    Images.Recipe broken =
        into -> {
          Files.writeString(into.resolve("half"), "");
          throw new IOException("no");
        };
    assertThatThrownBy(() -> new Images(cache).image("wildfly", "abc", broken)).hasMessage("no");
    assertThat(cache).isEmptyDirectory();
  }

  @Test
  void a_changed_file_is_another_image(@TempDir Path config) throws Exception {
    var file = Files.writeString(config.resolve("10.cli"), "one");
    var before = Images.hash("39", config);
    Files.writeString(file, "other");
    assertThat(Images.hash("39", config)).isNotEqualTo(before).matches("[0-9a-f]{12}");
  }

  @Test
  void what_nobody_used_for_a_month_goes_and_what_is_not_ours_stays() throws Exception {
    var old = aged("wildfly-000000000000", 40);
    var used = aged("keycloak-000000000000", 20);
    var abandoned = aged("mariadb-building-1", 2);
    var theirs = aged("photos", 400);
    new Images(cache).prune();
    assertThat(old).doesNotExist();
    assertThat(abandoned).doesNotExist();
    assertThat(used).exists();
    assertThat(theirs).exists();
  }

  private Path aged(String name, int days) throws IOException {
    var folder = Files.createDirectory(cache.resolve(name));
    return Files.setLastModifiedTime(
        folder, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
  }
}
