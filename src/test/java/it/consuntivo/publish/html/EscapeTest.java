package it.consuntivo.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EscapeTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("Città «è» 100 €", "Città «è» 100 €"),
                Arguments.of("<b a=\"1\" c='2'>&amp;", "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;"),
                Arguments.of("one\ttwo\r\nthree", "one\ttwo\r\nthree"),
                Arguments.of("\u0000\u0007\u0085", "\uFFFD\uFFFD\uFFFD"),
                Arguments.of("half \uD83D and \uFFFE", "half \uFFFD and \uFFFD"),
                Arguments.of("whole \uD83C\uDF89", "whole \uD83C\uDF89"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void markupBecomesTextAndWhatNoDocumentHoldsIsReplaced(String text, String escaped) {
        assertThat(Escape.of(text)).isEqualTo(escaped);
    }
}
