package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "11 Dec, 2016 12:40                        | 2016-12-11 | 12:40",
        "Sun Apr 16 2017                           | 2017-04-16 | -",
        "Saturday 15 April 2017                    | 2017-04-15 | -",
        "April 18, 2017                            | 2017-04-18 | -",
        "Fri 07 Apr 2017 at 0914                   | 2017-04-07 | 09:14",
        "0925 21.05.2016(updated 1140 21.05.2016)  | 2016-05-21 | 09:25",
        "March 14, 2024, 1:42 PM GMT               | 2024-03-14 | 13:42",
        "March 14, 2024 at 6:10 p.m.               | 2024-03-14 | 18:10",
        "Saturday 16 March 2024, 8.30am            | 2024-03-16 | 08:30",
        "15.03.2024, 11:02                         | 2024-03-15 | 11:02",
        "Saturday 17 September 2016 21:09          | 2016-09-17 | 21:09",
        "August 22 2013 1849 UTC+3                 | 2013-08-22 | 18:49",
        "2017-09-15 17:52                          | 2017-09-15 | 17:52",
        "5-04-2016                                 | 2016-04-05 | -",
        "25/12/2019                                | 2019-12-25 | -",
        "12/25/2019                                | 2019-12-25 | -",
        "18. November 2019 um 10:30 Uhr            | 2019-11-18 | 10:30",
        "le 3 août 2019 à 10h30                    | 2019-08-03 | 10:30",
        "22 de janeiro de 2018 às 0:13             | 2018-01-22 | 00:13",
        "5 мая 2021, 14:05                         | 2021-05-05 | 14:05",
        "2019年11月8日                               | 2019-11-08 | -",
        "2019년 3월 1일                              | 2019-03-01 | -",
        "٢٠ مارس ٢٠١٩                              | 2019-03-20 | -",
        "November 19, 2019 / 12:21 AM              | 2019-11-19 | 00:21",
        "1st of May 2020                           | 2020-05-01 | -",
        "Last updated at Aug 012016                | 2016-08-01 | -",
      })
  void aPrintedDateIsRead(String line, String date, String time) {
    PrintedDate found = PrintedDate.first(line.strip()).orElseThrow();
    assertThat(found.date()).hasToString(date);
    assertThat(found.time() == null ? null : found.time().toString()).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"03/04/2019", "31 June 2019", "May 2019", "in 2019", "1.2.3", "call 0307 2019 44"})
  void whatMayBeReadTwoWaysOrIsNoDateIsNoDate(String line) {
    assertThat(PrintedDate.first(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "March 14, 2024, 1:42 PM GMT   | GMT",
        "14 March 2024 13:42 +0200     | +0200",
        "August 22 2013 1849 UTC+3     | UTC+3",
        "14 March 2024 13:42           | -",
        "14 March 2024 13:42 from Reem | -"
      })
  void aTimeKeepsItsZone(String line, String zone) {
    assertThat(PrintedDate.first(line.strip()).orElseThrow().zone()).isEqualTo(zone);
  }

  @ParameterizedTest
  @CsvSource({"DAY_FIRST, 2019-04-03", "MONTH_FIRST, 2019-03-04"})
  void aKnownOrderTellsWhatIsTheDay(DayOrder order, String date) {
    assertThat(PrintedDate.first("03/04/2019", order).orElseThrow().date()).hasToString(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "25/03/2019 and 03/04/2019 | en-us | news.example  | DAY_FIRST",
        "03/25/2019 and 03/04/2019 | de    | news.de       | MONTH_FIRST",
        "03/25/2019 and 25/03/2019 | -     | news.com      | UNKNOWN",
        "03/04/2019                | en-gb | news.com      | DAY_FIRST",
        "03/04/2019                | fr    | news.com      | DAY_FIRST",
        "03/04/2019                | -     | news.co.uk    | DAY_FIRST",
        "03/04/2019                | en-us | news.com      | UNKNOWN",
        "03/04/2019                | en-us | state.gov     | MONTH_FIRST",
        "03/04/2019                | en    | -             | UNKNOWN"
      })
  void otherDatesThenLanguageAndCountryTellTheOrder(
      String text, String language, String host, DayOrder order) {
    assertThat(DayOrder.of(text, language, host == null ? "" : host)).isEqualTo(order);
  }
}
