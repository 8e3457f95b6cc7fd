package it.consuntivo.publish.pdf.page;

import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.ParagraphRenderer;
import java.util.function.IntConsumer;

/** A heading that tells the page it is drawn on: only then is it certain. */
final class HeadingRenderer extends ParagraphRenderer {
    private final IntConsumer arrival;

    HeadingRenderer(Paragraph heading, IntConsumer arrival) {
        super(heading);
        this.arrival = arrival;
    }

    @Override
    public void draw(DrawContext drawContext) {
        arrival.accept(getOccupiedArea().getPageNumber());
        super.draw(drawContext);
    }

    @Override
    public IRenderer getNextRenderer() {
        return new HeadingRenderer((Paragraph) getModelElement(), arrival);
    }
}
