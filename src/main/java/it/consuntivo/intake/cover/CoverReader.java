package it.consuntivo.intake.cover;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Cover;
import it.consuntivo.domain.model.Cover.Stated;
import it.consuntivo.domain.model.CoverLabel;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.model.Version;
import it.consuntivo.domain.model.Words;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.CellTexts;
import it.consuntivo.intake.value.WrittenDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the entries of a workbook's covers, and tells which unit each sheet is about. */
public final class CoverReader {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");
    private static final Set<String> FINAL = Set.of("consuntivo", "finale", "final", "rendicontazione", "rendiconto");
    private static final Set<String> INTERIM = Set.of("monitoraggio", "intermedio", "intermedia", "interim");

    private final List<CoverEntry> entries;
    private final UnitRegister register;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Unit> unitBySheet = new HashMap<>();
    private final Optional<Unit> unitOfWorkbook;

    public CoverReader(List<CoverEntry> entries, UnitRegister register) {
        this.entries = List.copyOf(entries);
        this.register = register;
        entries(CoverLabel.UNIT).forEach(this::readUnit);
        this.unitOfWorkbook = commonUnit();
    }

    private void readUnit(CoverEntry entry) {
        String written = CellTexts.of(entry.value()).orElse("");
        register.find(written)
                .ifPresentOrElse(
                        unit -> unitBySheet.putIfAbsent(entry.sheet(), unit),
                        () -> findings.add(Finding.of(Code.UNIT_UNKNOWN, entry.origin(), written, register.known())));
    }

    /** The unit that a cover sheet names, or that all sheets that name one agree on. */
    private Optional<Unit> commonUnit() {
        List<Unit> onCovers = entries(CoverLabel.UNIT)
                .filter(CoverEntry::onItsOwnSheet)
                .flatMap(entry -> Optional.ofNullable(unitBySheet.get(entry.sheet())).stream())
                .distinct()
                .toList();
        List<Unit> named =
                onCovers.isEmpty() ? unitBySheet.values().stream().distinct().toList() : onCovers;
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** The unit that a sheet's rows belong to unless they say otherwise. */
    public Optional<Unit> unit(String sheet) {
        return Optional.ofNullable(unitBySheet.get(sheet)).or(() -> unitOfWorkbook);
    }

    /** Whether a cover names a unit for the sheet, be it a known one or not. */
    public boolean speaksOfUnit(String sheet) {
        return unit(sheet).isPresent()
                || entries(CoverLabel.UNIT)
                        .anyMatch(
                                entry -> entry.onItsOwnSheet() || entry.sheet().equals(sheet));
    }

    public List<Unit> units() {
        return unitBySheet.values().stream().distinct().toList();
    }

    public Cover cover() {
        return new Cover(
                stated(CoverLabel.BODY, CellTexts::of, Code.CODE_UNREADABLE),
                stated(CoverLabel.YEAR, CoverReader::year, Code.YEAR_UNREADABLE),
                entries(CoverLabel.PHASE)
                        .flatMap(entry ->
                                phase(entry.value()).map(phase -> new Stated<>(phase, entry.origin())).stream())
                        .findFirst(),
                first(stated(CoverLabel.VERSION, CoverReader::version, Code.VERSION_UNREADABLE)),
                first(stated(CoverLabel.DATE, CoverReader::day, Code.DATE_UNREADABLE)));
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private Stream<CoverEntry> entries(CoverLabel label) {
        return entries.stream().filter(entry -> entry.label() == label);
    }

    private <T> List<Stated<T>> stated(CoverLabel label, Function<Cell, Optional<T>> read, Code unreadable) {
        List<Stated<T>> values = new ArrayList<>();
        entries(label).forEach(entry -> read.apply(entry.value())
                .ifPresentOrElse(
                        value -> values.add(new Stated<>(value, entry.origin())),
                        () -> findings.add(Finding.of(
                                unreadable,
                                entry.origin(),
                                CellTexts.of(entry.value()).orElse("")))));
        return values;
    }

    private static <T> Optional<T> first(List<Stated<T>> values) {
        return values.stream().map(Stated::value).findFirst();
    }

    /** The one year that a cell names: 2024, "Anno 2024", but not "2024/2026". */
    public static Optional<Integer> year(Cell cell) {
        if (cell.kind() != Cell.Kind.NUMBER && cell.kind() != Cell.Kind.TEXT) {
            return Optional.empty();
        }
        List<String> years =
                YEAR.matcher(cell.text()).results().map(MatchResult::group).toList();
        return years.size() == 1 ? Optional.of(Integer.valueOf(years.get(0))) : Optional.empty();
    }

    private static Optional<Version> version(Cell cell) {
        return CellTexts.of(cell).flatMap(Version::parse);
    }

    private static Optional<LocalDate> day(Cell cell) {
        return switch (cell.kind()) {
            case DATE -> Optional.of(CellTexts.day(cell));
            case TEXT -> CellTexts.of(cell).flatMap(WrittenDay::parse);
            case NUMBER, BOOLEAN, ERROR, INVALID_NUMBER, FORMULA_WITHOUT_VALUE -> Optional.empty();
        };
    }

    private static Optional<Phase> phase(Cell cell) {
        String word = Words.fold(cell.text());
        if (FINAL.contains(word)) {
            return Optional.of(Phase.FINAL);
        }
        return INTERIM.contains(word) ? Optional.of(Phase.INTERIM) : Optional.empty();
    }
}
