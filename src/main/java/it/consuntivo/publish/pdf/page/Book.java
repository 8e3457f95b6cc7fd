package it.consuntivo.publish.pdf.page;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.properties.AreaBreakType;
import it.consuntivo.publish.narrative.Block;
import it.consuntivo.publish.narrative.Run;
import java.util.List;

/** The report as it is being set: what is added stands after what was added before. */
public final class Book implements AutoCloseable {
    private final Document document;
    private final Typeface faces;
    private final Headings headings;
    private final Blocks blocks;
    private final Lists lists;
    private final GridSetter grids;
    private final DrawingSetter drawings;
    private final Contents contents;
    private final Numbering numbering = new Numbering();

    /** @param left how many pages to leave for the table of contents */
    Book(PdfDocument pdf, Typeface faces, int left) {
        this.document = new Document(pdf, PageSize.A4);
        this.faces = faces;
        this.headings = new Headings(pdf, faces);
        this.blocks = new Blocks(faces);
        this.lists = new Lists(faces, blocks);
        this.grids = new GridSetter(faces);
        this.drawings = new DrawingSetter(pdf, faces);
        PageTurner pages = new PageTurner(document);
        this.contents = new Contents(document, pages, faces, left);
        document.setRenderer(pages);
        document.setMargins(74, 50, 60, 50);
        document.setFont(faces.regular()).setFontSize(10).setFontColor(Palette.INK);
    }

    /**
     * Fills the table of contents; for the end, when every heading has its page.
     *
     * @return how many pages it took
     */
    int fillContents() {
        return contents.fill(headings.arrived());
    }

    /** The cover's words: small and quiet, the title, and what follows it. */
    public void cover(String body, String title, List<String> under) {
        document.add(blocks.display(body, 18, false).setMarginTop(150));
        document.add(blocks.title(title));
        under.forEach(words -> document.add(blocks.display(words, 13, false)));
    }

    /** The table of contents, and what it is called. */
    public void contents(String title) {
        document.add(blocks.opening(title));
        contents.leaveRoom();
    }

    public void chapter(String title) {
        document.add(headings.set(1, numbering.chapter() + "  " + title));
    }

    public void annex(String title) {
        document.add(headings.set(1, "Allegato " + numbering.annex() + "  " + title));
    }

    /** A chapter without a number. */
    public void frontMatter(String title) {
        document.add(headings.set(1, title));
    }

    public void section(String title) {
        document.add(headings.set(2, numbering.section() + "  " + title));
    }

    public void text(String words) {
        document.add(blocks.text(words));
    }

    /** Words some of which are emphasised. */
    public void text(List<Run> runs) {
        document.add(blocks.text(runs));
    }

    /** A heading within the chapter or section, without a number; {@code depth} is 1 or, below one of these, 2. */
    public void heading(int depth, String title) {
        document.add(headings.within(depth, title));
    }

    /** A list whose items may be numbered and have words that are emphasised. */
    public void list(List<Block.Item> items) {
        document.add(lists.list(items));
    }

    /** Few figures in large, side by side. */
    public void keyFigures(List<KeyFigure> figures) {
        document.add(new KeyFigures(faces).set(figures));
    }

    public void verdict(String words) {
        document.add(blocks.verdict(words));
    }

    public void note(String words) {
        document.add(blocks.note(words));
    }

    public void warning(List<String> lines) {
        document.add(blocks.warning(lines));
    }

    public void items(List<String> items) {
        document.add(lists.items(items));
    }

    public void terms(List<Term> terms) {
        document.add(lists.terms(terms));
    }

    public void grid(Grid grid) {
        grids.set(document, grid, numbering.table());
    }

    public void drawing(Drawing drawing) {
        document.add(drawings.figure(drawing, numbering.figure()));
    }

    /** Room to write on, below where and who. */
    public void roomToSign(String where, String who, String what) {
        document.add(blocks.roomToSign(where, who, what));
    }

    /** Room to write on, one below the other, each under its label. */
    public void fields(List<String> labels) {
        labels.forEach(label -> document.add(blocks.field(label)));
    }

    public void newPage() {
        document.add(new AreaBreak(AreaBreakType.NEXT_PAGE));
    }

    /** From the next page on, sheets lie on their long side. */
    public void landscape() {
        document.getPdfDocument().setDefaultPageSize(PageSize.A4.rotate());
        newPage();
    }

    /** From the next page on, sheets stand upright. */
    public void portrait() {
        document.getPdfDocument().setDefaultPageSize(PageSize.A4);
        newPage();
    }

    @Override
    public void close() {
        document.close();
    }
}
