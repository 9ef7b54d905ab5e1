package dev.mynah.network.air.nas.element;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Why a procedure was refused or failed: a value of one octet, and the standard's words for it. */
public abstract sealed class Cause permits EmmCause, EsmCause, GmmCause, Mm5gCause, RejectCause, Sm5gCause, SmCause {
    private final int value;
    private final String meaning;

    Cause(int value, String meaning) {
        this.value = value;
        this.meaning = meaning;
    }

    /** The value on the wire. */
    public final int value() {
        return value;
    }

    /** The standard's words for it. */
    public final String meaning() {
        return meaning;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Cause that && getClass() == that.getClass() && value == that.value;
    }

    @Override
    public final int hashCode() {
        return value;
    }

    /** As the standard writes it, {@code #11 PLMN not allowed}. */
    @Override
    public final String toString() {
        return "#" + value + " " + meaning;
    }

    /** The causes of one protocol. */
    static final class Table<C extends Cause> {
        private static final int VALUES = 256;

        private final BiFunction<Integer, String, C> making;
        private final Map<Integer, C> known = new HashMap<>();

        Table(BiFunction<Integer, String, C> making) {
            this.making = making;
        }

        C known(int value, String meaning) {
            C cause = making.apply(value, meaning);
            known.put(value, cause);
            return cause;
        }

        /** A value the standard does not list survives as it is. */
        C of(int value) {
            C cause = known.get(Objects.checkIndex(value, VALUES));
            return cause != null ? cause : making.apply(value, "unknown cause");
        }
    }
}
