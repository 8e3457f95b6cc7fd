package it.consuntivo.publish.xlsx;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Category;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.MissionCatalogue.Entry;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.domain.model.PlannedObjective;
import it.consuntivo.domain.model.Unit;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What can be chosen in the cells of a template. The choices stand on a hidden sheet: in a rule they could not be long. */
final class TemplateLists {
    /** The contract's words, which are no translation's business. */
    private static final List<String> OUTCOMES = List.of("sì", "no", "escluso");

    private static final List<String> STATES =
            List.of("non avviato", "in linea", "in ritardo", "a rischio", "sospeso", "concluso", "escluso");

    private static final List<String> DIRECTIONS = List.of("almeno", "al massimo", "pari a", "entro il", "sì/no");

    /** A list of the choices of one column. */
    private record Choice(Field field, List<String> words) {}

    private final List<Choice> choices;
    private final String sheet;

    /**
     * @param sheet name of the sheet that holds them
     */
    TemplateLists(Exercise exercise, Unit unit, String sheet) {
        this.sheet = sheet;
        List<PlannedObjective> planned = exercise.plan().stream()
                .filter(objective -> objective.unit().equals(unit.code()))
                .toList();
        var budget = new BudgetTexts(exercise.catalogue());
        choices = List.of(
                exercise.phase() == Phase.FINAL ? new Choice(Field.OUTCOME, OUTCOMES) : new Choice(Field.STATE, STATES),
                new Choice(Field.DIRECTION, DIRECTIONS),
                new Choice(
                        Field.CODE,
                        planned.stream().map(PlannedObjective::codeOrNumber).toList()),
                new Choice(
                        Field.CATEGORY,
                        exercise.categories().stream().map(Category::name).toList()),
                new Choice(
                        Field.MISSION,
                        exercise.catalogue().entries().stream()
                                .filter(entry -> !entry.regionsOnly())
                                .map(Entry::mission)
                                .distinct()
                                .map(budget::mission)
                                .toList()));
    }

    /** The formula that names the choices for a column; empty where there is nothing to choose from. */
    Optional<String> formula(Field field) {
        for (int column = 0; column < choices.size(); column++) {
            Choice choice = choices.get(column);
            if (choice.field() == field && !choice.words().isEmpty()) {
                String letter = CellReference.convertNumToColString(column);
                return Optional.of("'" + sheet + "'!$" + letter + "$1:$" + letter + "$"
                        + choice.words().size());
            }
        }
        return Optional.empty();
    }

    void write(XSSFWorkbook book) {
        XSSFSheet hidden = book.createSheet(sheet);
        for (int column = 0; column < choices.size(); column++) {
            List<String> words = choices.get(column).words();
            for (int i = 0; i < words.size(); i++) {
                XSSFRow existing = hidden.getRow(i);
                XSSFRow row = existing == null ? hidden.createRow(i) : existing;
                row.createCell(column).setCellValue(words.get(i));
            }
        }
        book.setSheetHidden(book.getSheetIndex(hidden), true);
    }
}
