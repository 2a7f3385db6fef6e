package org.coresponse.dmn;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * What tables decide on every combination of answers, exactly and all at once: a reduced ordered
 * decision diagram, in which combinations that go on alike share their way. Questions over all
 * combinations (how many, which, is there one) take as long as it has nodes, not as there are
 * combinations.
 *
 * <p>Immutable; any number of threads may use it.
 *
 * @param <T> an outcome, may be null; outcomes that are equal are one
 */
public final class Diagram<T> {
  /** Nodes that the tables of a city stay far below, and that fit into memory. */
  public static final int LIMIT = 2_000_000;

  private final List<Choice> choices;
  private final Ways ways;
  private final List<T> outcomes;

  /**
   * Reads an outcome off what was decided.
   *
   * @param <T> the outcome
   */
  @FunctionalInterface
  public interface Reading<T> {
    /**
     * @param decided which rules of the tables asked for decided; nothing else may be asked of it
     * @param conflicting the first table whose rules match together that must not, or null
     */
    T of(Evaluation decided, DecisionTable conflicting);
  }

  /**
   * Keeps the nodes that are reached from the root.
   *
   * @param outcomes by value of the leaves
   */
  Diagram(List<Choice> choices, Nodes nodes, int root, List<T> outcomes) {
    this.choices = List.copyOf(choices);
    this.ways = new Ways(nodes, root);
    this.outcomes = ways.leaves().stream().map(outcomes::get).toList();
  }

  /**
   * The diagram of a model, over the values that its inputs allow.
   *
   * @param read the tables whose decisions the outcome is read off
   * @throws DiagramTooLargeException if it has more nodes than {@link #LIMIT}
   */
  public static <T> Diagram<T> of(
      DecisionModel model, List<DecisionTable> read, Reading<T> reading) {
    return of(model, Choice.all(model), read, reading, LIMIT);
  }

  /**
   * The diagram of a model over the choices given.
   *
   * @param choices one for every input of the model, in any order, and for others that make no
   *     difference; the diagram is as large as the order is bad. Diagrams that are to be compared
   *     need the same
   * @param limit the most nodes
   * @throws DiagramTooLargeException if there are more
   */
  public static <T> Diagram<T> of(
      DecisionModel model,
      List<Choice> choices,
      List<DecisionTable> read,
      Reading<T> reading,
      int limit) {
    return new ModelDiagram(model, choices, read, limit).diagram(reading);
  }

  /**
   * What an input is answered with, as the outcome of every combination.
   *
   * @throws IllegalArgumentException if there is no such input
   */
  public static Diagram<Object> answer(List<Choice> choices, String input) {
    int level = 0;
    while (level < choices.size() && !choices.get(level).input().equals(input)) {
      level++;
    }
    if (level == choices.size()) {
      throw new IllegalArgumentException("there is no input " + input);
    }
    var values = choices.get(level).values();
    var nodes = new Nodes(LIMIT);
    int root = nodes.node(level, IntStream.range(0, values.size()).map(Nodes::leaf).toArray());
    return new Diagram<>(choices, nodes, root, values);
  }

  /** What each input can be answered with, in the order of the diagram. */
  public List<Choice> choices() {
    return choices;
  }

  /** The outcomes that some combination has. */
  public List<T> outcomes() {
    return outcomes;
  }

  /** How many nodes it has. */
  public int size() {
    return ways.size();
  }

  /** How many combinations there are. */
  public BigInteger combinations() {
    return new Counts(choices, ways).all();
  }

  /** The inputs that some combination's outcome depends on, in the order of the diagram. */
  public Set<String> matters() {
    var names = new LinkedHashSet<String>();
    for (int node = 0; node < ways.size(); node++) {
      names.add(choices.get(ways.level(node)).input());
    }
    return names;
  }

  /**
   * The outcome of a combination.
   *
   * @param answers by input; those that make no difference may be missing
   * @throws IllegalArgumentException if a value is none of the choices
   */
  public T of(Map<String, ?> answers) {
    int node = ways.root();
    while (!Nodes.isLeaf(node)) {
      var choice = choices.get(ways.level(node));
      int way = choice.values().indexOf(answers.get(choice.input()));
      if (way < 0) {
        throw new IllegalArgumentException(
            choice.input() + " is not answered with '" + answers.get(choice.input()) + "'");
      }
      node = ways.to(node, way);
    }
    return outcomes.get(Nodes.value(node));
  }

  /** How many combinations have each outcome, in the order of {@link #outcomes}. */
  public Map<T, BigInteger> counts() {
    var byLeaf = new Counts(choices, ways).byLeaf();
    var counts = new LinkedHashMap<T, BigInteger>();
    for (int leaf = 0; leaf < byLeaf.length; leaf++) {
      counts.merge(outcomes.get(leaf), byLeaf[leaf], BigInteger::add);
    }
    return counts;
  }

  /**
   * How often each outcome is to be expected, in the order of {@link #outcomes}, when answers are
   * independent of each other.
   *
   * @param weight of a value among the choices of its input, by its name; 0 for one that is left
   *     out. Only their proportions count
   */
  public double[] shares(ToDoubleBiFunction<String, Object> weight) {
    return new Shares(choices, ways).from(weight);
  }

  /**
   * Of the combinations only those with that answer.
   *
   * @throws IllegalArgumentException if there is no such input or choice
   */
  public Diagram<T> given(String input, Object value) {
    return given(input, Collections.singleton(value));
  }

  /**
   * Of the combinations only those with one of those answers.
   *
   * @throws IllegalArgumentException if there is no such input or choice
   */
  public Diagram<T> given(String input, Collection<?> values) {
    return given(Map.of(input, values));
  }

  /**
   * Of the combinations only those whose answers are among those given for each input; an input
   * that is not named keeps all its choices.
   *
   * @throws IllegalArgumentException if there is no such input or choice
   */
  public Diagram<T> given(Map<String, ? extends Collection<?>> answers) {
    var narrowed = new ArrayList<>(choices);
    var kept = new int[choices.size()][];
    answers.forEach(
        (input, values) -> {
          int level = level(input);
          var all = choices.get(level).values();
          if (!all.containsAll(values)) {
            throw new IllegalArgumentException(input + " is answered with " + all);
          }
          kept[level] =
              IntStream.range(0, all.size()).filter(i -> values.contains(all.get(i))).toArray();
          narrowed.set(level, new Choice(input, all.stream().filter(values::contains).toList()));
        });
    return rebuilt(narrowed, kept);
  }

  /**
   * The same combinations, but where the input is answered with the one value, what is decided is
   * that of the other.
   *
   * @throws IllegalArgumentException if there is no such input or choice
   */
  public Diagram<T> instead(String input, Object value, Object other) {
    int level = level(input);
    var values = choices.get(level).values();
    if (!values.contains(value) || !values.contains(other)) {
      throw new IllegalArgumentException(input + " is answered with " + values);
    }
    var kept = new int[choices.size()][];
    kept[level] = IntStream.range(0, values.size()).toArray();
    kept[level][values.indexOf(value)] = values.indexOf(other);
    return rebuilt(choices, kept);
  }

  private Diagram<T> rebuilt(List<Choice> narrowed, int[][] kept) {
    var nodes = new Nodes(Integer.MAX_VALUE);
    return new Diagram<>(narrowed, nodes, ways.into(nodes, level -> kept[level]), outcomes);
  }

  private int level(String input) {
    for (int level = 0; level < choices.size(); level++) {
      if (choices.get(level).input().equals(input)) {
        return level;
      }
    }
    throw new IllegalArgumentException("there is no input " + input);
  }

  /** The same combinations with other outcomes. */
  public <U> Diagram<U> map(Function<? super T, ? extends U> outcome) {
    return joined(this, this, (one, same) -> outcome.apply(one), choices);
  }

  /**
   * The outcomes of two diagrams on the same combination.
   *
   * @throws IllegalArgumentException if they are not of the same choices in the same order
   */
  public <U, V> Diagram<V> with(
      Diagram<U> other, BiFunction<? super T, ? super U, ? extends V> outcome) {
    if (!choices.equals(other.choices)) {
      throw new IllegalArgumentException("not the same choices");
    }
    return joined(this, other, outcome, choices);
  }

  /**
   * The outcomes of two combinations that differ in one answer: the first is that with {@code
   * from}. The input stays in the diagram with that choice alone.
   *
   * @throws IllegalArgumentException if there is no such input or choice
   */
  public <V> Diagram<V> changed(
      String input, Object from, Object to, BiFunction<? super T, ? super T, ? extends V> outcome) {
    var before = given(input, from);
    return joined(before, given(input, to), outcome, before.choices);
  }

  private static <T, U, V> Diagram<V> joined(
      Diagram<T> one,
      Diagram<U> other,
      BiFunction<? super T, ? super U, ? extends V> outcome,
      List<Choice> choices) {
    var nodes = new Nodes(LIMIT);
    var places = new LinkedHashMap<V, Integer>();
    int root =
        nodes.product(
            new int[] {one.ways.into(nodes), other.ways.into(nodes)},
            values -> {
              var found = outcome.apply(one.outcomes.get(values[0]), other.outcomes.get(values[1]));
              var place = places.putIfAbsent(found, places.size());
              return place == null ? places.size() - 1 : place;
            });
    return new Diagram<>(choices, nodes, root, new ArrayList<>(places.keySet()));
  }

  /**
   * A combination with such an outcome, said by the fewest answers that this diagram can tell it
   * by: whatever the others are, it is such an outcome. Of several as short that with the earliest
   * choices.
   *
   * @return answers by input; empty when no combination has such an outcome
   */
  public Optional<Map<String, Object>> witness(Predicate<? super T> wanted) {
    return path(wanted).cheapest((choice, value) -> 1, new LinkedHashMap<>());
  }

  /**
   * A combination with such an outcome that is as near to the usual one as any: the fewest answers
   * are others. Of several as near that with the earliest choices.
   *
   * @param usual an answer to every input of the diagram that has more than one choice
   * @return an answer to every input; empty when no combination has such an outcome
   */
  public Optional<Map<String, Object>> nearest(Map<String, ?> usual, Predicate<? super T> wanted) {
    var answers = new LinkedHashMap<String, Object>();
    for (var choice : choices) {
      var values = choice.values();
      answers.put(choice.input(), values.size() == 1 ? values.get(0) : usual.get(choice.input()));
    }
    return path(wanted)
        .cheapest(
            (choice, value) -> Objects.equals(value, usual.get(choice.input())) ? 0 : 1, answers);
  }

  private CheapestPath path(Predicate<? super T> wanted) {
    return new CheapestPath(choices, ways, leaf -> wanted.test(outcomes.get(Nodes.value(leaf))));
  }
}
