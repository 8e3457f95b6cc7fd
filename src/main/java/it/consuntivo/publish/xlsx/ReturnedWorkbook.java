package it.consuntivo.publish.xlsx;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.finding.FindingOrder;
import it.consuntivo.domain.finding.Severity;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.publish.text.FindingTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A unit's own workbook, returned with what was found in it: a comment and a colour on each cell found at fault, and a
 * sheet {@code Rilievi} that lists all findings; everything else is kept. What an earlier return left is taken away
 * first. A file that cannot be opened, is too large or makes the library fail gives a workbook with only that sheet.
 */
public final class ReturnedWorkbook {
    private static final Logger LOG = LoggerFactory.getLogger(ReturnedWorkbook.class);

    private final List<Finding> findings;
    private final FindingTexts findingTexts;
    private final WorkbookTexts texts;
    private final Optional<WorkbookForm> form;
    private final Optional<Path> original;

    /**
     * A file that the reader opened.
     *
     * @param original the unit's file
     * @param findings everything that was found in it, in any order
     * @throws IOException when the machine fails to give the bytes; whatever is wrong with them is no failure
     */
    public ReturnedWorkbook(Path original, List<Finding> findings, Language language) throws IOException {
        this(Optional.of(original), form(Files.readAllBytes(original)), findings, language);
    }

    private ReturnedWorkbook(
            Optional<Path> original, Optional<WorkbookForm> form, List<Finding> findings, Language language) {
        this.original = original;
        this.form = form;
        this.findings = findings.stream().sorted(FindingOrder.ERRORS_FIRST).toList();
        this.findingTexts = new FindingTexts(language);
        this.texts = new WorkbookTexts(language);
    }

    /** A file that the reader would not open: then nobody else should, either. */
    public static ReturnedWorkbook unopened(List<Finding> findings, Language language) {
        return new ReturnedWorkbook(Optional.empty(), Optional.empty(), findings, language);
    }

    private static Optional<WorkbookForm> form(byte[] file) {
        try {
            return WorkbookForm.of(file);
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** What the returned file's name has to end with: {@code .xlsx}, {@code .xlsm} or {@code .xls}, as the unit's. */
    public String ending() {
        return form.orElse(WorkbookForm.XLSX).ending();
    }

    /**
     * Writes the workbook: the same bytes for the same file, findings and language.
     *
     * @throws IOException when the machine fails to take the bytes
     */
    public void write(Path target) throws IOException {
        Optional<byte[]> noted = form.isPresent() ? noted(original.orElseThrow(), form.get()) : Optional.empty();
        Files.write(target, noted.isPresent() ? noted.get() : listed());
    }

    private Optional<byte[]> noted(Path unitsFile, WorkbookForm known) throws IOException {
        byte[] file = Files.readAllBytes(unitsFile);
        try {
            Optional<Noted> noted = noted(file, known);
            if (noted.isPresent()) {
                CellContent.check(noted.get().content(), known, noted.get().bytes());
            }
            return noted.map(Noted::bytes);
        } catch (IOException
                | RuntimeException
                | LinkageError
                | StackOverflowError
                | OutOfMemoryError
                | AssertionError fault) {
            // Libraries fail in any way on a strange file; the unit gets its findings all the same.
            LOG.info("A workbook could not be noted: {}", fault.getClass().getName());
            LOG.debug("The library's failure", fault);
            return Optional.empty();
        }
    }

    /** Leaves no open workbook behind, for what was written is opened once more. */
    private Optional<Noted> noted(byte[] file, WorkbookForm known) throws IOException {
        try (Workbook book = known.open(file)) {
            if (new EarlierMarks(book).isNothingElse()) {
                return Optional.empty();
            }
            new EarlierMarks(book).remove();
            byte[] content = CellContent.of(book);
            mark(book);
            list(book, texts.of("list.marked"));
            return Optional.of(new Noted(content, WorkbookBytes.of(book)));
        }
    }

    /** A workbook with its notes, and a digest of what it held before them. */
    private static final class Noted {
        private final byte[] content;
        private final byte[] bytes;

        private Noted(byte[] content, byte[] bytes) {
            this.content = content;
            this.bytes = bytes;
        }

        private byte[] content() {
            return content;
        }

        private byte[] bytes() {
            return bytes;
        }
    }

    private byte[] listed() throws IOException {
        try (Workbook book = form.orElse(WorkbookForm.XLSX).create()) {
            list(book, texts.of("list.only"));
            return WorkbookBytes.of(book);
        }
    }

    private void mark(Workbook book) {
        Map<String, List<Finding>> bySheet = shown().stream()
                .filter(finding -> Places.sheet(book, finding.origin()).isPresent())
                .collect(Collectors.groupingBy(finding -> finding.origin().sheet(), TreeMap::new, Collectors.toList()));
        bySheet.forEach((sheet, found) -> mark(book.getSheet(sheet), found));
    }

    private void mark(Sheet sheet, List<Finding> found) {
        Map<CellAddress, List<Finding>> byCell = new TreeMap<>();
        for (Finding finding : found) {
            Places.address(sheet.getWorkbook(), finding.origin())
                    .ifPresent(cell -> byCell.computeIfAbsent(cell, none -> new ArrayList<>())
                            .add(finding));
        }
        var notes = new CellNotes(findingTexts, texts);
        byCell.forEach((cell, ofCell) -> notes.write(sheet, cell, ofCell));
        for (Severity severity : Severity.values()) {
            List<CellAddress> cells = byCell.entrySet().stream()
                    .filter(entry -> entry.getValue().get(0).severity() == severity)
                    .map(Map.Entry::getKey)
                    .toList();
            CellColours.paint(sheet, severity, cells);
        }
    }

    private void list(Workbook book, String note) {
        long errors = findings.stream().filter(Finding::isError).count();
        List<String> foreword = findings.isEmpty()
                ? List.of(texts.of("list.none"))
                : List.of(texts.of("list.summary", errors, findings.size() - errors), note);
        new FindingsSheet(book, findingTexts, texts).write(shown(), findings.size() - shown().size(), foreword);
    }

    private List<Finding> shown() {
        return findings.subList(0, Math.min(findings.size(), FindingsSheet.MOST));
    }
}
