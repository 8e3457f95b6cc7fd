package it.consuntivo.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.BudgetCode;
import it.consuntivo.domain.model.ObjectiveCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Codes of missions, programmes and objectives, whichever they are. */
class CodesPropertiesTest {
    private static final List<String> JOINT = List.of(
            "%02d/%02d", "%d/%d", "%02d.%02d", "%02d-%02d", "%02d%02d", "M%02dP%02d", "Missione %d Programma %d");
    private static final List<String> NUMBERED = List.of(
            "%d", "%02d", "%d.", "n. %d", "N.%d", "n° %d", "%d)", "OB.%d", "Ob. %d", "Obiettivo %d", "%d.0", " %d ");

    @Property
    void aBudgetCodeIsReadUnderAnyDecoration(
            @ForAll @IntRange(min = 1, max = 99) int code, @ForAll("labels") String label) {
        String digits = "%02d".formatted(code);
        for (String form : List.of("%02d", "%d", "%02d - " + label, "%d. " + label, "Missione %d", "Programma %02d")) {
            assertThat(WrittenBudgetCode.parse(form.formatted(code)).map(BudgetCode::code))
                    .contains(digits);
        }
        assertThat(WrittenBudgetCode.of(BigDecimal.valueOf(code)).map(BudgetCode::code))
                .contains(digits);
    }

    @Property(tries = 2000)
    void noOtherCodeIsEverReadThanTheDigitsThatStandThere(@ForAll("almostCodes") String text) {
        WrittenBudgetCode.parse(text).ifPresent(read -> assertThat(digits(text, read.label()))
                .as(text)
                .isIn(read.code(), read.code().replaceFirst("^0", "")));
        JointBudgetCode.parse(text)
                .ifPresent(read -> assertThat(digits(text, read.programme().label()))
                        .as(text)
                        .matches(digits -> withoutZeros(digits).equals(withoutZeros(read.shown()))));
    }

    /** The digits of a text but for those of the label at its end. */
    private static String digits(String text, Optional<String> label) {
        String code = text.strip();
        int end = code.length() - label.map(String::length).orElse(0);
        return code.substring(0, end).replaceAll("[^0-9]", "");
    }

    private static String withoutZeros(String digits) {
        return digits.replaceAll("[0/]", "");
    }

    @Property
    void jointCodesAreParted(
            @ForAll @IntRange(min = 1, max = 99) int mission, @ForAll @IntRange(min = 1, max = 99) int programme) {
        String parted = "%02d/%02d".formatted(mission, programme);
        for (String form : JOINT) {
            assertThat(JointBudgetCode.parse(form.formatted(mission, programme)).map(JointBudgetCode::shown))
                    .as(form)
                    .contains(parted);
        }
        assertThat(JointBudgetCode.of(new BigDecimal("%d.%02d".formatted(mission, programme))))
                .extracting(JointBudgetCode::shown)
                .contains(parted);
        assertThat(JointBudgetCode.of(new BigDecimal("%d%02d".formatted(mission, programme))))
                .extracting(JointBudgetCode::shown)
                .containsExactly(parted);
    }

    @Property
    void anObjectivesNumberIsTheSameUnderAnyDecorationAndNoOther(
            @ForAll @IntRange(min = 0, max = 9999) int one, @ForAll @IntRange(min = 0, max = 9999) int other) {
        for (String form : NUMBERED) {
            for (String another : NUMBERED) {
                assertThat(ObjectiveCode.same(form.formatted(one), another.formatted(other)))
                        .as("%s and %s", form.formatted(one), another.formatted(other))
                        .isEqualTo(one == other);
            }
        }
    }

    @Property
    void codesThatAreNoMereNumbersDifferInAnythingButCase(
            @ForAll @StringLength(max = 8) String one, @ForAll @StringLength(max = 8) String other) {
        assertThat(ObjectiveCode.same(one, one)).isTrue();
        assertThat(ObjectiveCode.same(one, other)).isEqualTo(ObjectiveCode.same(other, one));
        assertThat(ObjectiveCode.same("FIN-" + one.strip() + "-A", "FIN-" + one.strip() + "-B"))
                .isFalse();
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.of(
                "Diritti sociali", "Elezioni e consultazioni popolari - Anagrafe", "«Turismo»", "(altro)");
    }

    @Provide
    Arbitrary<String> almostCodes() {
        return Arbitraries.strings()
                .withChars("0123456789")
                .withChars("./- MPmp")
                .ofMinLength(1)
                .ofMaxLength(8);
    }
}
