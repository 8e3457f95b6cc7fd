package it.consuntivo.publish.pdf.page;

import com.itextpdf.layout.Document;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.layout.RootLayoutArea;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.renderer.DocumentRenderer;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.tagging.LayoutTaggingHelper;

/**
 * Lays one thing after the other on pages. At each turn of a page iText goes through every tag still in the making to
 * see which of them are finished, although none of a table's are before its last row; over a table of thousands of rows
 * that takes longer than all the rest. So it is left until the table stands.
 */
final class PageTurner extends DocumentRenderer {
    PageTurner(Document document) {
        super(document);
    }

    /** What is left of the page that is being set. */
    RootLayoutArea here() {
        return (RootLayoutArea) getCurrentArea().clone();
    }

    /** Goes on from there, be it on an earlier page. */
    void resume(RootLayoutArea there) {
        currentArea = there;
    }

    @Override
    public void addChild(IRenderer renderer) {
        super.addChild(renderer);
        LayoutTaggingHelper tags = getProperty(Property.TAGGING_HELPER);
        if (tags != null) {
            tags.releaseFinishedHints();
        }
    }

    @Override
    protected LayoutArea updateCurrentArea(LayoutResult overflow) {
        setProperty(Property.TAGGING_HELPER, null);
        try {
            return super.updateCurrentArea(overflow);
        } finally {
            deleteOwnProperty(Property.TAGGING_HELPER);
        }
    }

    @Override
    public IRenderer getNextRenderer() {
        return new PageTurner(document);
    }
}
