package it.consuntivo.publish.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnedNamesTest {
    @ParameterizedTest(name = "{0} is returned as {1}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "polizia locale.xlsx,polizia locale",
                "FIN.XLS,FIN",
                "appunti.ods,appunti.ods",
                "Unità+– due.xlsx,Unità+– due",
                "../fuori.xlsx,__fuori",
                "-rf.xlsx,_rf",
                "a:b*c?.xlsx,a_b_c_",
                ".xlsx,_",
                "conto .xlsx,conto",
            })
    void aFileIsReturnedUnderAHarmlessNameOfItsOwn(String received, String stem) {
        assertThat(new ReturnedNames(List.of(received)).of(received, ".txt")).isEqualTo("rilievi/" + stem + ".txt");
    }

    @Test
    void marksThatTurnTheDirectionOfWritingAreNoPartOfAName() {
        assertThat(new ReturnedNames(List.of("a\u202Exslx.txt")).of("a\u202Exslx.txt", ""))
                .isEqualTo("rilievi/a_xslx.txt");
    }

    @Test
    void twoFilesNeverShareAName() {
        var names = new ReturnedNames(List.of("fin.xlsx", "FIN.xls", "fin.xlsm"));
        assertThat(List.of("FIN.xls", "fin.xlsm", "fin.xlsx"))
                .extracting(name -> names.of(name, ""))
                .containsExactly("rilievi/FIN", "rilievi/fin (2)", "rilievi/fin (3)");
    }

    @Test
    void aPlaceIsFoundByItsNameWhateverItsLetters(@TempDir Path folder) {
        assertThat(Place.in(folder, "rilievi/a b%20+.txt")).isEqualTo(folder.resolve("rilievi/a b%20+.txt"));
    }
}
