package it.consuntivo.catalogue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All variants, group by group as in the catalogue. */
final class Catalogue {
    /**
     * A group of the catalogue.
     *
     * @param size number of its entries, which are numbered from 01
     */
    record Group(char letter, int size, String title, List<Variant> variants) {
        List<String> codes() {
            return IntStream.rangeClosed(1, size)
                    .mapToObj(number -> "%c%02d".formatted(letter, number))
                    .toList();
        }
    }

    static final List<Group> GROUPS = List.of(
            new Group('A', 20, "File e contenitore", GroupA.VARIANTS),
            new Group('B', 18, "Cartella e fogli", GroupB.VARIANTS),
            new Group('C', 16, "Intestazione", GroupC.VARIANTS),
            new Group('D', 23, "Righe", GroupD.VARIANTS),
            new Group('E', 30, "Celle e numeri", GroupE.VARIANTS),
            new Group('F', 16, "Testi", GroupF.VARIANTS),
            new Group('G', 22, "Missioni e programmi", GroupG.VARIANTS),
            new Group('H', 17, "Esiti", GroupH.VARIANTS),
            new Group('I', 12, "Conteggi, pesi, totali", GroupI.VARIANTS),
            new Group('J', 16, "Nomi, nuovi invii, tempi", GroupJ.VARIANTS),
            new Group('K', 9, "Sicurezza", GroupK.VARIANTS));

    private Catalogue() {}

    static Stream<Variant> variants() {
        return GROUPS.stream().flatMap(group -> group.variants().stream());
    }
}
