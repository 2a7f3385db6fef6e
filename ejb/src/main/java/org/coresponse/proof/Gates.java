package org.coresponse.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.TimeoutException;

/**
 * A SAT solver, and gates in it: a literal that is true exactly when some others are. A gate that
 * is made again is the one made before. What is learnt in one question is kept for the next. For
 * one thread.
 */
final class Gates {
  private static final int CONFLICTS = 5_000;

  /** Always true. */
  final int yes;

  private final ISolver solver = SolverFactory.newDefault();
  private final Map<List<Integer>, Integer> ands = new HashMap<>();
  private int variables;
  private int clauses;

  Gates() {
    this.yes = variable();
    clause(yes);
  }

  int variables() {
    return variables;
  }

  int clauses() {
    return clauses;
  }

  /** A new literal. */
  int variable() {
    return variables = solver.nextFreeVarId(true);
  }

  /** At least one of them is true. */
  void clause(int... literals) {
    clauses++;
    try {
      solver.addClause(new VecInt(literals));
    } catch (ContradictionException e) {
      throw new IllegalStateException("the encoding contradicts itself", e);
    }
  }

  /** At most one of them is true. */
  void atMostOne(int... literals) {
    for (int i = 0; i < literals.length; i++) {
      for (int j = 0; j < i; j++) {
        clause(-literals[i], -literals[j]);
      }
    }
  }

  int and(int... literals) {
    var plain = new ArrayList<Integer>();
    for (int literal : Arrays.stream(literals).sorted().distinct().toArray()) {
      if (literal == -yes || plain.contains(-literal)) {
        return -yes;
      }
      if (literal != yes) {
        plain.add(literal);
      }
    }
    if (plain.size() < 2) {
      return plain.isEmpty() ? yes : plain.get(0);
    }
    return ands.computeIfAbsent(plain, this::gate);
  }

  private int gate(List<Integer> all) {
    int gate = variable();
    var some = new int[all.size() + 1];
    for (int i = 0; i < all.size(); i++) {
      clause(-gate, all.get(i));
      some[i] = -all.get(i);
    }
    some[all.size()] = gate;
    clause(some);
    return gate;
  }

  int or(int... literals) {
    return -and(Arrays.stream(literals).map(literal -> -literal).toArray());
  }

  int or(List<Integer> literals) {
    return or(literals.stream().mapToInt(Integer::intValue).toArray());
  }

  /**
   * Whether all of them can be true together. Looks at the watch after every so many conflicts, so
   * that no thread has to look at it meanwhile.
   *
   * @throws TimeoutException if there is no time left
   */
  boolean possible(Watch watch, int... assumed) throws TimeoutException {
    solver.setTimeoutOnConflicts(CONFLICTS);
    while (true) {
      watch.mindCancel();
      if (watch.over()) {
        throw new TimeoutException("no time left");
      }
      try {
        return solver.isSatisfiable(new VecInt(assumed));
      } catch (TimeoutException e) {
        solver.setTimeoutOnConflicts(CONFLICTS);
      }
    }
  }

  /** Whether a literal was true in the combination found last. */
  boolean found(int literal) {
    return solver.model(Math.abs(literal)) == literal > 0;
  }
}
