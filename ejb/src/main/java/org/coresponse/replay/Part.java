package org.coresponse.replay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A stretch of a replay: which decisions, or which calls that nobody assessed, moved from where to
 * where. Each different move and place is held once.
 */
final class Part {
  private final Map<Move, Integer> moves = new HashMap<>();
  private final Map<Where, Integer> wheres = new HashMap<>();
  private final List<Move> moveList = new ArrayList<>();
  private final List<Where> whereList = new ArrayList<>();
  private long[] ids = new long[1024];
  private int[] moveOf = new int[1024];
  private int[] whereOf = new int[1024];
  private int size;

  Part() {}

  /** With moves and places to which entries are added by their number. */
  Part(List<Move> moves, List<Where> wheres) {
    moveList.addAll(moves);
    whereList.addAll(wheres);
  }

  /**
   * @param id of the decision, or of the call that has none
   */
  void add(long id, Move move, Where where) {
    add(id, index(moves, moveList, move), index(wheres, whereList, where));
  }

  void add(long id, int move, int where) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
      moveOf = Arrays.copyOf(moveOf, 2 * size);
      whereOf = Arrays.copyOf(whereOf, 2 * size);
    }
    ids[size] = id;
    moveOf[size] = move;
    whereOf[size++] = where;
  }

  private static <T> int index(Map<T, Integer> known, List<T> list, T value) {
    var at = known.putIfAbsent(value, list.size());
    if (at == null) {
      list.add(value);
      return list.size() - 1;
    }
    return at;
  }

  int size() {
    return size;
  }

  long id(int at) {
    return ids[at];
  }

  Move move(int at) {
    return moveList.get(moveOf[at]);
  }

  /** The moves that occur, each once. */
  List<Move> moves() {
    return moveList;
  }

  /** The place of a move in {@link #moves}. */
  int moveIndex(int at) {
    return moveOf[at];
  }

  /** The places that occur, each once. */
  List<Where> wheres() {
    return whereList;
  }

  int whereIndex(int at) {
    return whereOf[at];
  }

  /** How often each move and place occurred together: by move, then by place. */
  int[][] counts() {
    var counts = new int[moveList.size()][whereList.size()];
    for (int at = 0; at < size; at++) {
      counts[moveOf[at]][whereOf[at]]++;
    }
    return counts;
  }
}
