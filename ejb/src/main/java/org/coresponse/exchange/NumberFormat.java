package org.coresponse.exchange;

/**
 * How a number is written.
 *
 * @param decimal what stands before its fraction: a point or a comma
 * @param divide what it is divided by: 1,000,000 where degrees are written as millionths
 * @param least a lower number is no value
 * @param most a higher number is no value
 */
record NumberFormat(char decimal, double divide, double least, double most) {
  static final NumberFormat PLAIN =
      new NumberFormat('.', 1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /**
   * The number, or null where it is out of its range, which means no value.
   *
   * @throws NumberFormatException when the text is none
   */
  Double read(String text) {
    var pointed = decimal == '.' ? text : text.replace(decimal, '.');
    if (!pointed.matches("[+-]?(\\d{1,20}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][+-]?\\d{1,2})?")) {
      throw new NumberFormatException();
    }
    var number = Double.parseDouble(pointed) / divide;
    return number < least || number > most ? null : number;
  }
}
