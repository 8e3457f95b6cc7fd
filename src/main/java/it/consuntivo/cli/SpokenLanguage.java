package it.consuntivo.cli;

import it.consuntivo.domain.model.Exercise.Output.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The language to speak before the arguments are understood: help and complaints about them are in it. */
final class SpokenLanguage {
    private static final String OPTION = "--language";

    private SpokenLanguage() {}

    /** The language that the arguments or the environment ask for, else Italian. */
    static Language of(List<String> arguments, Map<String, String> environment) {
        boolean english = asked(arguments)
                .or(() -> Optional.ofNullable(environment.get("CONSUNTIVO_LANGUAGE")))
                .filter(written -> written.equalsIgnoreCase(Language.EN.name()))
                .isPresent();
        return english ? Language.EN : Language.IT;
    }

    private static Optional<String> asked(List<String> arguments) {
        return IntStream.range(0, arguments.size())
                .boxed()
                .flatMap(place -> asked(arguments, place))
                .findFirst();
    }

    private static Stream<String> asked(List<String> arguments, int place) {
        String argument = arguments.get(place);
        if (argument.startsWith(OPTION + "=")) {
            return Stream.of(argument.substring(OPTION.length() + 1));
        }
        return argument.equals(OPTION) && place + 1 < arguments.size()
                ? Stream.of(arguments.get(place + 1))
                : Stream.empty();
    }
}
