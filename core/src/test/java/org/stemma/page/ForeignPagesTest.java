package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.text.Document;

/** Pages in other languages than English, written for these tests. */
class ForeignPagesTest {

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of(
            "de",
            "Brücke über die Orva gesperrt",
            List.of(
                "Die Brücke über die Orva ist am Montag gesperrt worden, nachdem Risse im zweiten"
                    + " Pfeiler entdeckt worden waren, sagte die Bürgermeisterin.",
                "Lastwagen müssen nach ihren Angaben bis auf Weiteres die nördliche Straße nehmen.",
                "Die Arbeiten werden nach Schätzung der Stadt mehrere Wochen dauern."),
            "Mehr zum Thema"),
        Arguments.of(
            "ru",
            "Мост через Орву закрыт для движения",
            List.of(
                "Мост через Орву закрыли в понедельник после того, как во второй опоре нашли"
                    + " трещины, сообщила мэр города.",
                "Грузовики будут ездить по северной дороге, пока опору не починят, добавила она.",
                "По оценке городских властей, работы займут несколько недель или месяц."),
            "Читайте также"),
        Arguments.of(
            "ar",
            "إغلاق الجسر فوق نهر أورفا",
            List.of(
                "أغلقت السلطات الجسر فوق نهر أورفا يوم الاثنين بعد اكتشاف شقوق في الدعامة الثانية،"
                    + " بحسب رئيسة البلدية.",
                "وستسلك الشاحنات الطريق الشمالي إلى أن تنتهي أعمال الإصلاح، كما قالت في بيان لها.",
                "وتتوقع البلدية أن تستمر الأعمال عدة أسابيع على الأقل، هل تكفي الأموال؟"),
            "اقرأ أيضا"),
        Arguments.of(
            "zh",
            "奥尔瓦河大桥因裂缝关闭",
            List.of(
                "市长在一份声明中表示，奥尔瓦河大桥的第二根桥墩发现裂缝，因此从星期一起关闭，何时重新开放尚不清楚。",
                "她还说，在桥墩修好之前，所有卡车都必须改走北部公路，公共汽车也要绕行。",
                "市政府估计修理工程将持续几个星期，费用由国家和城市共同承担。"),
            "相关新闻"));
  }

  private static Document read(String language, String title, List<String> text, String foot) {
    String html =
        "<!doctype html><html lang="
            + language
            + "><head><meta charset=utf-8><title>"
            + title
            + "</title></head><body><div class=menu><a href=/>A</a> <a href=/b>B</a></div>"
            + "<div><h1>"
            + title
            + "</h1><p>"
            + String.join("</p><p>", text)
            + "</p><h3>"
            + foot
            + "</h3><p>"
            + title
            + " 2, 3.</p><p>"
            + title
            + " 4, 5.</p></div></body></html>";
    Reading reading =
        PageReader.ofAnyLanguage()
            .read(new Page("page", null, html.getBytes(StandardCharsets.UTF_8)));
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void aReportIsReadToItsEndAndNoFurther(
      String language, String title, List<String> text, String foot) {
    Document document = read(language, title, text, foot);
    assertThat(document.title()).isEqualTo(title);
    assertThat(document.language()).isEqualTo(language);
    assertThat(document.text()).isEqualTo(String.join("\n\n", text));
  }
}
