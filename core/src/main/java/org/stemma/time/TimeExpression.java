package org.stemma.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Span;

/**
 * Words for a time, resolved against the day of publication.
 *
 * @param span the words
 * @param start first day meant, null where open or unknown
 * @param end last day meant, inclusive, null where open or unknown
 * @param precision UCDP's date_prec: 1 the day is known, 2 two to six days, 3 the week, 4 the
 *     month, 5 more than a month and up to a year or more
 * @param rule name of the rule that resolved it
 */
public record TimeExpression(
    Span span, @Nullable LocalDate start, @Nullable LocalDate end, int precision, String rule) {

  public TimeExpression {
    if (precision < 1 || precision > 5) {
      throw new IllegalArgumentException("date_prec is 1 to 5, not " + precision);
    }
    if (start != null && end != null && end.isBefore(start)) {
      throw new IllegalArgumentException(
          "a time that ends before it begins: " + start + ", " + end);
    }
  }
}
