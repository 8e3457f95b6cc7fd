package it.consuntivo.publish.xlsx;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Output.Language;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Whose workbook it is and in which language, in its properties and at the head of its printed pages. */
final class Colophon {
    private Colophon() {}

    /** Names the day of no making, so that the same content has the same bytes. */
    static void describe(XSSFWorkbook book, String title, Exercise exercise) {
        CoreProperties properties = book.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(exercise.body());
        properties.setCreated(Optional.empty());
        properties
                .getUnderlyingProperties()
                .setLanguageProperty(exercise.output().language() == Language.EN ? "en" : Locale.ITALY.toLanguageTag());
    }

    /** Puts the body and the year on the left of the pages' heads, and something else on the right. */
    static void head(Sheet sheet, Exercise exercise, String right) {
        sheet.getHeader().setLeft(escaped(exercise.body() + ", " + exercise.year()));
        sheet.getHeader().setRight(escaped(right));
    }

    /** In headers and footers an ampersand begins a code. */
    static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
