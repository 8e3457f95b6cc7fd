package it.consuntivo.intake.facts;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Unit;
import it.consuntivo.intake.cover.UnitRegister;
import it.consuntivo.intake.table.Slip;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureWordsTest {
    private static Unit unit(String code, String name, String... aliases) {
        return new Unit(code, name, Unit.Kind.SECTOR, Arrays.asList(aliases), Map.of());
    }

    private static final UnitRegister REGISTER = new UnitRegister(List.of(
            unit("CUL", "Servizi culturali"),
            unit("CUT", "Servizi culturali e turismo"),
            unit("PL", "Polizia locale", "Vigili urbani", "PM")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(*) escluso dalla Giunta", "* vedi sopra", "Nota: dati provvisori", "N.B. solo feriali", "note",
                "Il Dirigente", "la responsabile del settore", "L'Istruttore direttivo", "F.to Rossi", "firma",
                "Sondrio, lì 31/01/2025", "Sondrio, 31 gennaio 2025", "Data 31/1/2025", "Luogo e data", "31.01.2025",
                "Visto", "legenda"
            })
    void notesPlacesDaysAndSignaturesAreKnownByHowTheyBegin(String text) {
        assertThat(NoteWords.begin(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Notifica degli atti entro 30 giorni",
                "Data center: migrazione",
                "Illuminazione del parco",
                "Notturno in piazza",
                "Responsabilizzare gli uffici",
                "Bilancio 2024",
                "Digitalizzare 12 procedimenti",
                "Apertura dal 12/01/2024 della biblioteca",
                "Dirigenza: formazione"
            })
    void objectivesAreNoNotes(String text) {
        assertThat(NoteWords.begin(text)).isFalse();
    }

    @ParameterizedTest(name = "{0} ~ {1}: {2}")
    @CsvSource({
        "raggiuno, raggiunto, true",
        "motivazzione, motivazione, true",
        "esitto, esito, true",
        "nota, note, true",
        "tempo, tipo, false",
        "data, peso, false",
        "cod, note, false",
        "programmato, programma, true",
        "processo, progetto, false"
    })
    void aSlipChangesALetterOrTwo(String written, String meant, boolean likely) {
        assertThat(Slip.isLikely(written, meant)).isEqualTo(likely);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    Comune - SERVIZI_CULTURALI (def).xlsx      => CUL
                    Servizi culturali e turismo 2024           => CUT
                    CUL-2024                                   => CUL
                    cul-2024                                   => ''
                    cultura                                    => ''
                    PL e PM                                    => ''
                    Vigili Urbani, con i servizi culturali     => CUL PL
                    Serviziculturali                           => ''
                    """)
    void unitsAreNamedByWholeWordsTheLongestNameFirst(String text, String units) {
        assertThat(REGISTER.namedIn(text).stream().map(Unit::code).sorted().collect(Collectors.joining(" ")))
                .isEqualTo(units);
    }
}
