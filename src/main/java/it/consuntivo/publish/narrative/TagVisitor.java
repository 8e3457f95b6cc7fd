package it.consuntivo.publish.narrative;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.TemplateContext;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Notes the tags of a text, or of the part between two of them, while the engine reads it. */
final class TagVisitor extends DefaultMustacheVisitor {
    /** Tells a condition's name from a placeholder's, where the engine knows but names. */
    static final String CONDITION = "?";

    private final IdentityHashMap<Mustache, List<Tag>> noted;
    private final Lexicon lexicon;
    private final List<Tag> tags = new ArrayList<>();

    /**
     * Begins a part.
     *
     * @param noted where to leave the tags of each part that has been read
     */
    TagVisitor(DefaultMustacheFactory engine, IdentityHashMap<Mustache, List<Tag>> noted, Lexicon lexicon) {
        super(engine);
        this.noted = noted;
        this.lexicon = lexicon;
    }

    @Override
    public Mustache mustache(TemplateContext place) {
        Mustache part = super.mustache(place);
        noted.put(part, List.copyOf(tags));
        return part;
    }

    @Override
    public void value(TemplateContext place, String name, boolean encoded) {
        tags.add(new Tag(name, false, place.line(), Set.of()));
        super.value(place, name, !lexicon.isBlock(name));
    }

    @Override
    public void iterable(TemplateContext place, String name, Mustache part) {
        tags.add(new Tag(name, true, place.line(), Set.of()));
        noted.getOrDefault(part, List.of()).forEach(tag -> tags.add(tag.within(name)));
        super.iterable(place, CONDITION + name, part);
    }

    @Override
    public void notIterable(TemplateContext place, String name, Mustache part) {
        tags.add(new Tag(name, true, place.line(), Set.of()));
        tags.addAll(noted.getOrDefault(part, List.of()));
        super.notIterable(place, CONDITION + name, part);
    }
}
