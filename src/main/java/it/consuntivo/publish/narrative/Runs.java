package it.consuntivo.publish.narrative;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Gathers the words below a node; neighbours of the same emphasis are one run. The end of a line is a space. */
final class Runs extends AbstractVisitor {
    private final List<Run> runs = new ArrayList<>();
    private Run.Emphasis emphasis = Run.Emphasis.NONE;

    private Runs() {}

    static List<Run> of(Node node) {
        Runs gathered = new Runs();
        node.accept(gathered);
        return List.copyOf(gathered.runs);
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak end) {
        add(" ");
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(Emphasis part) {
        visitAs(part, emphasis == Run.Emphasis.STRONG ? emphasis : Run.Emphasis.SLIGHT);
    }

    @Override
    public void visit(StrongEmphasis part) {
        visitAs(part, Run.Emphasis.STRONG);
    }

    private void visitAs(Node part, Run.Emphasis its) {
        Run.Emphasis outer = emphasis;
        emphasis = its;
        visitChildren(part);
        emphasis = outer;
    }

    private void add(String words) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).emphasis() == emphasis) {
            runs.set(last, new Run(runs.get(last).text() + words, emphasis));
        } else {
            runs.add(new Run(words, emphasis));
        }
    }
}
