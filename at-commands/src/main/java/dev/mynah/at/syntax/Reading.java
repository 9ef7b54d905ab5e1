package dev.mynah.at.syntax;

import dev.mynah.at.result.FinalResult;

/** What reading something written by the terminal gives: a value, or the error it deserves. */
public sealed interface Reading<T> {
    /** It was well written. */
    record Good<T>(T value) implements Reading<T> {}

    /** It was not; this ends the command line. */
    record Refused<T>(FinalResult result) implements Reading<T> {}

    static <T> Reading<T> good(T value) {
        return new Good<>(value);
    }

    static <T> Reading<T> refused(FinalResult result) {
        return new Refused<>(result);
    }
}
