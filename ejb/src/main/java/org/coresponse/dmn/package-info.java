/**
 * Decision tables: DMN 1.3 read exactly, compiled, and decided in well under a microsecond. No
 * business words; what a table is about is {@code protocol}'s.
 *
 * <p>Promises. {@link DmnFile} reads what ordinary editors save: decision tables chained by
 * information requirements, hit policies U, A, P, F, R, O and C (list, sum, min, max, count), one
 * or several outputs, S-FEEL unary tests over texts, numbers, booleans and dates, literal outputs.
 * What lies outside is refused with {@link UnreadableModelException}, naming table, rule, cell and
 * reason; nothing is guessed. What is read means what DMN 1.3 says: Operaton and Apache KIE judge
 * it in the tests.
 *
 * <p>How it decides. No table can tell 19 from 20 when its cells speak of 18 and 65 only. So each
 * {@link Variable} has a {@link Domain}: the classes of values that the file tells apart, counted
 * from 0 ({@link Domain#ABSENT}: null, nothing, or a value of another kind). A rule is a set of
 * classes for each column, a table one bit per rule for each class, and deciding is one AND per
 * column. An {@link Evaluation} holds the numbers of one decision and allocates nothing while it
 * decides. The same classes are what proofs enumerate: there are finitely many, and they are exact.
 *
 * <p>A model is immutable and safe for any number of threads; an evaluation is for one.
 */
package org.coresponse.dmn;
