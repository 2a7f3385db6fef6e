package org.coresponse;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponse.dispatch.ResponseStatus;
import org.junit.jupiter.api.Test;

/** What the schema allows is what the enums say. */
class MigrationsTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Pattern TABLE =
      Pattern.compile("create table (?:\\$\\{trail}\\.)?(\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
  private static final Pattern ALTER =
      Pattern.compile("alter table (?:\\$\\{trail}\\.)?(\\w+)(\\s.*?);", Pattern.DOTALL);
  private static final Pattern DROP = Pattern.compile("\\ndrop table (\\w+);");
  private static final Pattern VARCHAR =
      Pattern.compile("\\n  (?:(?:add|modify) column )?(\\w+)\\s+varchar\\((\\d+)\\)");
  private static final Pattern LIST = Pattern.compile("check \\((\\w+) in \\(([^)]*)\\)\\)");
  private static final Pattern ENDED = Pattern.compile("\\(status in \\(([^)]*)\\)\\)\\)");

  private static final List<Class<?>> ENTITIES = entities();
  private final Map<String, String> tables = tables();
  private final Map<String, Class<?>> enums = enums();

  @Test
  void every_list_of_a_check_is_the_enums() {
    var lists = new TreeMap<String, String>();
    for (var table : tables.entrySet()) {
      var list = LIST.matcher(table.getValue());
      while (list.find()) {
        if (!table.getValue().substring(list.end()).contains("drop column " + list.group(1))) {
          lists.put(table.getKey() + "." + list.group(1), list.group(2)); // the last one counts
        }
      }
    }
    assertThat(lists).hasSizeGreaterThanOrEqualTo(4);
    lists.forEach(
        (column, list) -> {
          assertThat(enums).as("an enum for the check of %s", column).containsKey(column);
          assertThat(words(list))
              .as(column)
              .containsExactlyInAnyOrderElementsOf(constants(enums.get(column)));
        });
  }

  @Test
  void every_status_has_a_check() {
    assertThat(enums.keySet().stream().filter(c -> c.endsWith(".status")))
        .isNotEmpty()
        .allSatisfy(
            column ->
                assertThat(tables.get(column.substring(0, column.indexOf('.'))))
                    .as(column)
                    .contains("check (status in ("));
  }

  @Test
  void a_response_has_ended_in_the_schema_when_it_has_in_the_code() {
    var ended = ENDED.matcher(tables.get("response"));
    var last = ended.results().reduce((former, later) -> later).orElseThrow(); // that one counts
    assertThat(words(last.group(1)))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ResponseStatus.values())
                .filter(ResponseStatus::ended)
                .map(Enum::name)
                .toList());
  }

  @Test
  void every_stored_enum_fits_its_column() {
    assertThat(enums).hasSizeGreaterThan(40);
    enums.forEach(
        (column, type) -> {
          var longest = constants(type).stream().mapToInt(String::length).max().orElseThrow();
          assertThat(width(column)).as("%s holds %s", column, type).isGreaterThanOrEqualTo(longest);
        });
  }

  @Test
  void every_length_of_an_entity_is_the_schemas() {
    var lengths =
        ENTITIES.stream()
            .flatMap(
                entity ->
                    fields(entity, f -> f.getType() == String.class)
                        .filter(f -> f.isAnnotationPresent(Column.class))
                        .filter(f -> f.getAnnotation(Column.class).columnDefinition().isEmpty())
                        .filter(f -> f.getAnnotation(Column.class).length() != 255)
                        .map(f -> Map.entry(table(entity) + "." + column(f), length(f))))
            .toList();
    assertThat(lengths).hasSizeGreaterThan(30);
    lengths.forEach(l -> assertThat(width(l.getKey())).as(l.getKey()).isEqualTo(l.getValue()));
  }

  @Test
  void versions_follow_one_another() throws IOException {
    try (var files = Files.list(MIGRATIONS)) {
      var names = files.map(f -> f.getFileName().toString()).sorted().toList();
      assertThat(names).allMatch(n -> n.matches("V\\d{4}__[a-z0-9_]+\\.sql"));
      for (var i = 0; i < names.size(); i++) {
        assertThat(names.get(i)).startsWith("V%04d__".formatted(i + 1));
        assertThat(Files.readString(MIGRATIONS.resolve(names.get(i))))
            .as("%s begins with what it is for", names.get(i))
            .startsWith("-- ");
      }
    }
  }

  private int width(String column) {
    var dot = column.indexOf('.');
    var found = VARCHAR.matcher(tables.get(column.substring(0, dot)));
    var width = 0;
    while (found.find()) {
      if (found.group(1).equals(column.substring(dot + 1))) {
        width = Integer.parseInt(found.group(2)); // the last one counts
      }
    }
    assertThat(width).as("varchar " + column).isPositive();
    return width;
  }

  /** What was created and not dropped, and behind it what was altered, table by table. */
  private static Map<String, String> tables() {
    var found = new TreeMap<String, String>();
    try (var files = Files.list(MIGRATIONS)) {
      for (var file : files.sorted().toList()) {
        var text = Files.readString(file);
        for (var pattern : List.of(TABLE, ALTER)) {
          var table = pattern.matcher(text);
          while (table.find()) {
            found.merge(table.group(1), table.group(2), String::concat);
          }
        }
        DROP.matcher(text).results().forEach(dropped -> found.remove(dropped.group(1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** Every column that stores an enum, {@code incident.status}. */
  private static Map<String, Class<?>> enums() {
    var found = new TreeMap<String, Class<?>>();
    ENTITIES.forEach(
        entity -> {
          put(found, table(entity), entity);
          fields(entity, f -> f.isAnnotationPresent(Embedded.class))
              .forEach(f -> put(found, table(entity), f.getType()));
          fields(entity, f -> f.isAnnotationPresent(CollectionTable.class))
              .forEach(f -> putElements(found, f));
        });
    return found;
  }

  private static void putElements(Map<String, Class<?>> found, Field collection) {
    var table = collection.getAnnotation(CollectionTable.class).name();
    var type = elements(collection);
    if (type.isEnum()) {
      found.put(table + "." + column(collection), type);
    } else {
      put(found, table, type);
    }
  }

  private static Class<?> elements(Field collection) {
    var type = (ParameterizedType) collection.getGenericType();
    return (Class<?>) type.getActualTypeArguments()[0];
  }

  private static void put(Map<String, Class<?>> found, String table, Class<?> type) {
    fields(type, f -> f.getType().isEnum())
        .forEach(f -> found.put(table + "." + column(f), f.getType()));
  }

  private static Stream<Field> fields(Class<?> type, Predicate<Field> which) {
    return Stream.of(type.getDeclaredFields())
        .filter(f -> !Modifier.isStatic(f.getModifiers()))
        .filter(which);
  }

  /** Read once: looking at every class takes long. */
  private static List<Class<?>> entities() {
    return new ClassFileImporter()
        .importPath(Path.of("target/classes/org/coresponse")).stream()
            .filter(c -> c.isAnnotatedWith(Entity.class))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  private static String table(Class<?> entity) {
    return entity.getAnnotation(Table.class).name();
  }

  private static String column(Field field) {
    var column = field.getAnnotation(Column.class);
    return column == null || column.name().isEmpty() ? field.getName() : column.name();
  }

  private static int length(Field field) {
    return field.getAnnotation(Column.class).length();
  }

  private static List<String> constants(Class<?> type) {
    return Stream.of(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
  }

  private static List<String> words(String list) {
    return Pattern.compile("'(\\w+)'")
        .matcher(list)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toList());
  }
}
