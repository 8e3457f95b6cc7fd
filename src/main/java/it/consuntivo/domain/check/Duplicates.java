package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Origin;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Files with the same bytes are one: the last changed is kept, the others are set aside. */
final class Duplicates {
    private static final Comparator<ReadWorkbook> LAST_CHANGED = Comparator.comparing(
                    (ReadWorkbook read) -> read.file().modified())
            .thenComparing(ReadWorkbook::name, Comparator.reverseOrder());

    private final List<ReadWorkbook> folder;
    private final Map<String, ReadWorkbook> keptByContent = new HashMap<>();

    Duplicates(List<ReadWorkbook> folder) {
        this.folder = folder;
        folder.stream()
                .filter(Duplicates::hasContent)
                .forEach(read -> keptByContent.merge(read.file().sha256(), read, BinaryOperator.maxBy(LAST_CHANGED)));
    }

    List<ReadWorkbook> kept() {
        return folder.stream().filter(read -> original(read).isEmpty()).toList();
    }

    /** The file that is kept in this one's place; empty when this one is kept. */
    Optional<ReadWorkbook> original(ReadWorkbook read) {
        return Optional.ofNullable(keptByContent.get(read.file().sha256()))
                .filter(kept -> hasContent(read) && !kept.name().equals(read.name()));
    }

    List<Finding> findings() {
        return folder.stream()
                .flatMap(read -> original(read).stream()
                        .map(kept -> Finding.of(Code.FILE_DUPLICATE, Origin.ofWorkbook(read.name()), kept.name())))
                .toList();
    }

    private static boolean hasContent(ReadWorkbook read) {
        return !read.ignored() && !read.file().sha256().isEmpty();
    }
}
