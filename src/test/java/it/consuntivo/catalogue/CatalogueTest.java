package it.consuntivo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds intake and checks to the catalogue of variants, workbook by workbook. */
class CatalogueTest {
    private static final Path PAGE = Path.of("src/site/markdown/catalogue.md");

    static Stream<Variant> variants() {
        return Catalogue.variants().filter(Variant::hasExample);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void eachVariantIsDecidedAsTheCatalogueSays(Variant variant, @TempDir Path folder) throws IOException {
        assertThat(new Trial(folder, Town.with(variant.exercise())).run(variant))
                .as(variant.toString())
                .isEqualTo(Trial.expected(variant));
    }

    @Test
    void everyEntryOfTheCatalogueHasItsVariantOrAReasonForNone() {
        assertThat(Catalogue.GROUPS.stream().map(Catalogue.Group::letter))
                .containsExactly('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K');
        for (Catalogue.Group group : Catalogue.GROUPS) {
            List<String> codes = group.variants().stream().map(Variant::code).toList();
            assertThat(codes).doesNotHaveDuplicates().isSorted();
            assertThat(codes.stream().filter(code -> code.length() == 3).toList())
                    .isEqualTo(group.codes());
        }
    }

    @Test
    void whatHasNoExampleSaysWhy() {
        String silent = Catalogue.variants()
                .filter(variant -> !variant.hasExample() && variant.remark().isEmpty())
                .map(Variant::code)
                .collect(Collectors.joining(" "));
        assertThat(silent).isEmpty();
    }

    @Test
    void theDocumentsListWhatTheCorpusHolds() throws IOException {
        if (Boolean.getBoolean("catalogue.write")) {
            Files.writeString(PAGE, CataloguePage.markdown());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(CataloguePage.markdown());
    }
}
