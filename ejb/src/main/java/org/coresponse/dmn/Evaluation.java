package org.coresponse.dmn;

import java.util.Arrays;
import java.util.List;

/**
 * One decision of a model after another: answers go in as codes, {@link #decide} runs the tables,
 * and which rules decided can be read. Allocates nothing until a list or a value is asked for. For
 * one thread.
 */
public final class Evaluation {
  private final DecisionModel model;
  private final DecisionTable[] tables;
  private final int[] firstWords;
  private final int[] codes;
  private final long[] fired;

  Evaluation(DecisionModel model, int slots, int[] firstWords) {
    this.model = model;
    this.tables = model.tables().toArray(new DecisionTable[0]);
    this.firstWords = firstWords;
    this.codes = new int[slots];
    this.fired = new long[firstWords[tables.length]];
  }

  /** Whose decisions are made here. */
  public DecisionModel model() {
    return model;
  }

  /** Answers an input by a code of its domain. */
  public Evaluation answer(int input, int code) {
    codes[input] = code;
    return this;
  }

  /** Answers an input by a value; null, or one of another kind, is absent. */
  public Evaluation answer(Variable input, Object value) {
    return answer(input.slot(), input.domain().code(value));
  }

  /** Answers every input by a code, in the order of {@link DecisionModel#inputs}. */
  public Evaluation answers(int[] all) {
    System.arraycopy(all, 0, codes, 0, model.inputs().size());
    return this;
  }

  /**
   * Runs every table.
   *
   * @return the index of the first table whose rules conflict, so that it gave nothing; -1 when
   *     none did
   */
  public int decide() {
    int conflict = -1;
    for (int i = 0; i < tables.length; i++) {
      if (!tables[i].bits().decide(codes, fired, firstWords[i]) && conflict < 0) {
        conflict = i;
      }
    }
    return conflict;
  }

  /**
   * As {@link #decide()}.
   *
   * @throws ConflictingRulesException if rules match together that must not
   */
  public void decideOrThrow() {
    int conflict = decide();
    if (conflict >= 0) {
      throw new ConflictingRulesException(tables[conflict], rules(tables[conflict]));
    }
  }

  /**
   * Runs one table on the codes as they are, such as those set by {@link #answer(int, int)} in the
   * slots of other tables' results.
   *
   * @return false when its rules conflict
   */
  public boolean decide(DecisionTable table) {
    return table.bits().decide(codes, fired, firstWords[table.index()]);
  }

  /** How many codes there are: of the inputs, then of the results. */
  int slots() {
    return codes.length;
  }

  /** Puts back which rules of a table decided. */
  void restore(DecisionTable table, long[] rules) {
    System.arraycopy(rules, 0, fired, firstWords[table.index()], rules.length);
  }

  /** The code in a slot: an answer, or the result of a table that others read. */
  public int code(int slot) {
    return codes[slot];
  }

  /** The number of the rule that decided, or of the first that did; 0 when none. */
  public int rule(DecisionTable table) {
    return table.bits().firstNumber(fired, firstWords[table.index()]);
  }

  /** The sum of a COLLECT SUM table as a whole number, what is behind the point cut off. */
  public long wholeSum(DecisionTable table) {
    return table.bits().wholeSum(fired, firstWords[table.index()]);
  }

  /** The numbers of the rules that decided; of OUTPUT ORDER in that order, else ascending. */
  public List<Integer> rules(DecisionTable table) {
    return table.bits().numbers(fired, firstWords[table.index()]);
  }

  /**
   * Which rules of all tables decided, bit by bit; a copy. Equal for decisions that give the same.
   */
  public long[] fired() {
    return fired.clone();
  }

  /** What the table gave, see {@link DecisionTable#result}. */
  public Object result(DecisionTable table) {
    return table.result(rules(table));
  }

  @Override
  public String toString() {
    return model.name() + Arrays.toString(codes);
  }
}
