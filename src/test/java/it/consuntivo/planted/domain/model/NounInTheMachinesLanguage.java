package it.consuntivo.planted.domain.model;

/** The domain sees no locale, not even by default. */
public final class NounInTheMachinesLanguage {
    private NounInTheMachinesLanguage() {}

    static String number(int number) {
        return "%02d".formatted(number);
    }
}
