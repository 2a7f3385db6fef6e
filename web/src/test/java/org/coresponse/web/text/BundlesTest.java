package org.coresponse.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponse.dmn.HitPolicy;
import org.coresponse.dmn.Kind;
import org.coresponse.platform.ProblemCode;
import org.coresponse.platform.Settings;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.Navigation;
import org.coresponse.web.faces.Portal;
import org.junit.jupiter.api.Test;

/** Both languages say everything, and say it with the same arguments. */
class BundlesTest {
  private static final Path BUNDLES = Path.of("src/main/resources/org/coresponse/web");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern EXTENDS = Pattern.compile("class \\w+ extends (\\w+)");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
  private static final Pattern USED = Pattern.compile("msg(?:\\['([^']+)']|\\.of\\('([^']+)')");
  private static final Pattern LITERAL_KEY =
      Pattern.compile(
          "(?:text|texts\\.of|InvalidFieldException)\\((?:language\\.getLocale\\(\\),|\"[^\"]*\",)?\\s*\"([a-z][A-Za-z0-9-]*\\.[A-Za-z0-9.-]*[A-Za-z0-9])\"");

  /** Constants that no page shows. */
  private static final Set<Class<?>> UNSEEN =
      Set.of(Settings.Key.class, ProblemCode.Kind.class, Kind.class, HitPolicy.class);

  @Test
  void both_languages_have_the_same_keys_with_the_same_placeholders_and_none_empty()
      throws IOException {
    for (var name : names()) {
      var english = load(name + ".properties");
      var spanish = load(name + "_es.properties");
      assertThat(spanish.stringPropertyNames()).as(name).isEqualTo(english.stringPropertyNames());
      for (var key : english.stringPropertyNames()) {
        assertThat(english.getProperty(key)).as(key).isNotBlank();
        assertThat(spanish.getProperty(key)).as(key).isNotBlank();
        assertThat(placeholders(spanish.getProperty(key)))
            .as(key)
            .isEqualTo(placeholders(english.getProperty(key)));
      }
    }
  }

  @Test
  void a_key_stands_once() throws IOException {
    var seen = new HashSet<String>();
    for (var name : Texts.BUNDLES) {
      for (var line : Files.readAllLines(BUNDLES.resolve(name + ".properties"))) {
        if (!line.isBlank() && !line.startsWith("#")) {
          assertThat(seen.add(line.split("\\s*=", 2)[0].strip())).as(line).isTrue();
        }
      }
    }
  }

  @Test
  void a_sentence_with_arguments_is_a_pattern_and_has_no_straight_apostrophe() throws IOException {
    for (var file : files()) {
      var bundle = load(file);
      for (var key : bundle.stringPropertyNames()) {
        var sentence = bundle.getProperty(key);
        if (sentence.matches("(?s).*\\{\\d.*") || key.startsWith("problem.")) {
          assertThat(sentence).as(file + " " + key).doesNotContain("'");
          assertThat(new MessageFormat(sentence, Locale.ENGLISH)).as(key).isNotNull();
        }
      }
    }
  }

  @Test
  void every_key_that_a_page_uses_exists() throws IOException {
    var keys = keys();
    for (var page : pages()) {
      var used = USED.matcher(Files.readString(page));
      while (used.find()) {
        var key = used.group(1) == null ? used.group(2) : used.group(1);
        assertThat(keys).as(page.toString()).contains(key);
      }
    }
  }

  @Test
  void every_key_that_a_class_names_exists() throws IOException {
    var keys = keys();
    for (var source :
        Stream.concat(sources(Path.of("src/main/java")), sources(Path.of("../ejb/src/main/java")))
            .toList()) {
      var used = LITERAL_KEY.matcher(Files.readString(source));
      while (used.find()) {
        assertThat(keys).as(source.toString()).contains(used.group(1));
      }
    }
  }

  @Test
  void every_act_that_a_page_may_refuse_and_that_has_a_name_is_still_there() throws IOException {
    var views =
        sources(Path.of("src/main/java"))
            .collect(
                Collectors.toMap(file -> file.getFileName().toString(), file -> file, (a, b) -> a));
    for (var key : keys()) {
      if (key.startsWith("tried.")) {
        var act = key.split("\\.");
        assertThat(views).as(key).containsKey(act[1] + ".java");
        assertThat(withWhatItExtends(act[1], views))
            .as(key)
            .containsPattern("public \\w+ " + act[2] + "\\(");
      }
    }
  }

  private static String withWhatItExtends(String view, Map<String, Path> views) throws IOException {
    var source = Files.readString(views.get(view + ".java"));
    var extended = EXTENDS.matcher(source);
    return extended.find() && views.containsKey(extended.group(1) + ".java")
        ? source + withWhatItExtends(extended.group(1), views)
        : source;
  }

  @Test
  void every_way_role_and_door_has_its_words() throws IOException {
    var keys = keys();
    for (var entry : Navigation.ENTRIES) {
      assertThat(keys).contains(entry.key(), entry.what());
    }
    for (var entry : Navigation.FURTHER) {
      assertThat(keys).contains(entry.key(), entry.what());
    }
    for (var role : Roles.HUMAN) {
      assertThat(keys).contains("role." + role);
    }
    for (var portal : Portal.values()) {
      var key = "portal." + portal.name().toLowerCase(Locale.ROOT);
      assertThat(keys).contains(key, key + ".lead");
    }
    for (var organisation : List.of("community-safety", "emergency-communications", "police")) {
      assertThat(keys).contains("org.city." + organisation);
    }
  }

  @Test
  void every_constant_that_can_be_shown_has_a_label_and_every_broken_rule_a_sentence()
      throws Exception {
    var keys = keys();
    for (var type : cityClasses()) {
      for (var constant : type.isEnum() ? type.getEnumConstants() : new Object[0]) {
        if (constant instanceof ProblemCode problem) {
          assertThat(keys).contains("problem." + problem.code());
        } else if (Modifier.isPublic(type.getModifiers()) && !UNSEEN.contains(type)) {
          assertThat(keys)
              .contains("enum." + type.getSimpleName() + "." + ((Enum<?>) constant).name());
        }
      }
    }
  }

  /** Every class of the city services, from wherever this build has them: a folder or a jar. */
  private static List<Class<?>> cityClasses() throws Exception {
    var home = Path.of(Roles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(home)) {
      return classesIn(home);
    }
    try (var jar = FileSystems.newFileSystem(home)) {
      return classesIn(jar.getPath("/"));
    }
  }

  private static List<Class<?>> classesIn(Path root) throws Exception {
    var found = new ArrayList<Class<?>>();
    try (var files = Files.walk(root.resolve("org/coresponse"))) {
      for (var file : files.filter(at -> at.toString().endsWith(".class")).toList()) {
        var name = root.relativize(file).toString().replaceAll("[/\\\\]", ".");
        if (!name.endsWith("-info.class")) {
          found.add(
              Class.forName(
                  name.substring(0, name.length() - ".class".length()),
                  false,
                  Roles.class.getClassLoader()));
        }
      }
    }
    return found;
  }

  private static Set<String> placeholders(String sentence) {
    var found = new TreeSet<String>();
    for (var match = PLACEHOLDER.matcher(sentence); match.find(); ) {
      found.add(match.group());
    }
    return found;
  }

  private static Set<String> keys() throws IOException {
    var keys = new HashSet<String>();
    for (var name : Texts.BUNDLES) {
      keys.addAll(load(name + ".properties").stringPropertyNames());
    }
    return keys;
  }

  private static List<String> names() throws IOException {
    return files().stream()
        .filter(file -> !file.contains("_es"))
        .map(file -> file.replace(".properties", ""))
        .toList();
  }

  private static List<String> files() throws IOException {
    try (var files = Files.list(BUNDLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".properties"))
          .sorted()
          .toList();
    }
  }

  private static List<Path> pages() throws IOException {
    try (var files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    }
  }

  private static Stream<Path> sources(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return new ArrayList<>(files.filter(file -> file.toString().endsWith(".java")).toList())
          .stream();
    }
  }

  private static Properties load(String file) throws IOException {
    var bundle = new Properties();
    try (var in = Files.newBufferedReader(BUNDLES.resolve(file), StandardCharsets.UTF_8)) {
      bundle.load(in);
    }
    return bundle;
  }
}
