package org.coresponse.replay;

/** What a running replay works with from part to part. */
public record ReplayWork(long run, Question question, Replayer replayer, StoredWords words) {}
