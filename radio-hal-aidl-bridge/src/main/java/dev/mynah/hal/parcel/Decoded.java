package dev.mynah.hal.parcel;

import java.util.Optional;
import java.util.function.Function;

/** What decoding gives: a value, or the reason there is none. */
public sealed interface Decoded<T> {

    /** The octets were well formed. */
    record Valid<T>(T decoded) implements Decoded<T> {}

    /** The octets were not. */
    record Invalid<T>(Malformed malformed) implements Decoded<T> {}

    /** The value, if there is one. */
    default Optional<T> value() {
        return this instanceof Valid<T> valid ? Optional.of(valid.decoded()) : Optional.empty();
    }

    /** The reason there is no value, if there is none. */
    default Optional<Malformed> fault() {
        return this instanceof Invalid<T> invalid ? Optional.of(invalid.malformed()) : Optional.empty();
    }

    /** Handles both outcomes. */
    default <R> R fold(Function<? super T, ? extends R> whenValid, Function<Malformed, ? extends R> whenInvalid) {
        if (this instanceof Valid<T> valid) {
            return whenValid.apply(valid.decoded());
        }
        return whenInvalid.apply(((Invalid<T>) this).malformed());
    }

    /** The value, for octets that are known to be good; anything else is a programmer's mistake. */
    default T orElseThrow() {
        return fold(Function.identity(), malformed -> {
            throw new IllegalStateException(malformed.toString());
        });
    }
}
