package org.coresponse.replay;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.triage.NatureGroup;

/**
 * A part as it is stored: the different moves and places in words, then for each decision the
 * distance of its id from the one before and which of those it is. Some four bytes a decision.
 */
final class PartBytes {
  private static final int FORMAT = 1;

  private PartBytes() {}

  static byte[] write(Part part) {
    var bytes = new ByteArrayOutputStream();
    try (var out =
        new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes)))) {
      out.writeByte(FORMAT);
      out.writeInt(part.moves().size());
      for (var move : part.moves()) {
        write(move.from(), out);
        write(move.to(), out);
        out.writeUTF(move.reproduction().name());
      }
      out.writeInt(part.wheres().size());
      for (var where : part.wheres()) {
        out.writeUTF(where.district());
        out.writeByte(where.hour());
        out.writeUTF(where.nature().name());
      }
      out.writeInt(part.size());
      var last = 0L;
      for (int at = 0; at < part.size(); at++) {
        var step = part.id(at) - last;
        write((step << 1) ^ (step >> 63), out); // ids of calls may go back as well
        write(part.moveIndex(at), out);
        write(part.whereIndex(at), out);
        last = part.id(at);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Part read(byte[] bytes) {
    try (var in =
        new DataInputStream(
            new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes))))) {
      if (in.readByte() != FORMAT) {
        throw new IllegalStateException("a part of another format");
      }
      var moves = new ArrayList<Move>();
      for (var left = in.readInt(); left > 0; left--) {
        moves.add(new Move(outcome(in), outcome(in), Reproduction.valueOf(in.readUTF())));
      }
      var wheres = new ArrayList<Where>();
      for (var left = in.readInt(); left > 0; left--) {
        wheres.add(new Where(in.readUTF(), in.readByte(), NatureGroup.valueOf(in.readUTF())));
      }
      return entries(in, moves, wheres);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Part entries(DataInputStream in, List<Move> moves, List<Where> wheres)
      throws IOException {
    var part = new Part(moves, wheres);
    var last = 0L;
    for (var left = in.readInt(); left > 0; left--) {
      var step = number(in);
      last += (step >>> 1) ^ -(step & 1);
      part.add(last, (int) number(in), (int) number(in));
    }
    return part;
  }

  private static void write(Recommended outcome, DataOutputStream out) throws IOException {
    out.writeBoolean(outcome != null);
    if (outcome != null) {
      out.writeUTF(outcome.rule());
      out.writeUTF(outcome.mode().name());
      out.writeByte(outcome.also().size());
      for (var mode : outcome.also()) {
        out.writeUTF(mode.name());
      }
      out.writeUTF(outcome.fallback().name());
      out.writeByte(outcome.priority());
      out.writeUTF(outcome.clinicalLevel());
    }
  }

  private static Recommended outcome(DataInputStream in) throws IOException {
    if (!in.readBoolean()) {
      return null;
    }
    var rule = in.readUTF();
    var mode = ResponseMode.valueOf(in.readUTF());
    var also = new ArrayList<ResponseMode>();
    for (var left = in.readByte(); left > 0; left--) {
      also.add(ResponseMode.valueOf(in.readUTF()));
    }
    return new Recommended(
        rule, mode, also, ResponseMode.valueOf(in.readUTF()), in.readByte(), in.readUTF());
  }

  /** Seven bits a byte, the lowest first. */
  private static void write(long number, DataOutputStream out) throws IOException {
    var left = number;
    for (; (left & ~0x7FL) != 0; left >>>= 7) {
      out.writeByte((int) (left & 0x7F | 0x80));
    }
    out.writeByte((int) left);
  }

  private static long number(DataInputStream in) throws IOException {
    var number = 0L;
    for (int shift = 0; ; shift += 7) {
      var next = in.readByte();
      number |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
