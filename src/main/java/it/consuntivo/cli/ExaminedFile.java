package it.consuntivo.cli;

import it.consuntivo.domain.check.ReadWorkbook;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.intake.WorkbookReader;
import it.consuntivo.intake.facts.WorkbookReading;
import it.consuntivo.intake.folder.DropFolder;
import it.consuntivo.intake.folder.FileName;
import it.consuntivo.intake.folder.FolderEntry;
import it.consuntivo.intake.folder.Settling;
import it.consuntivo.publish.files.ReturnedNames;
import it.consuntivo.publish.xlsx.ReturnedWorkbook;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A file that somebody wants to know about before it is dropped.
 *
 * @param read what a run would read of it
 * @param opened whether it is a workbook that can be read
 */
record ExaminedFile(Path path, ReadWorkbook read, boolean opened) {
    static ExaminedFile of(Path path, Exercise exercise, Duration fileTime) throws IOException {
        FolderEntry entry = new DropFolder(path.resolveSibling(""), Settling.byTheClock())
                .look(path)
                .orElseThrow(() -> new NoSuchFileException(path.toString()));
        if (!entry.isReadable()) {
            return new ExaminedFile(path, ReadWorkbook.unread(entry.file(), entry.ignored(), entry.refusal()), false);
        }
        WorkbookReading reading = new WorkbookReader(exercise, fileTime).read(path, FileName.of(path));
        return new ExaminedFile(
                path,
                new ReadWorkbook(entry.file(), false, reading.facts(), reading.findings()),
                !reading.receipt().sheets().isEmpty());
    }

    String name() {
        return read.file().name();
    }

    /**
     * Writes the file with its findings into a folder, beside whatever is there already: somebody may be at work on what
     * was given back before.
     *
     * @return where it was written
     */
    Path giveBack(List<Finding> findings, Language language, Path folder) throws IOException {
        ReturnedWorkbook noted =
                opened ? new ReturnedWorkbook(path, findings, language) : ReturnedWorkbook.unopened(findings, language);
        Path free = FreePath.in(folder, ReturnedNames.stem(name()), noted.ending());
        noted.write(free);
        return free;
    }
}
