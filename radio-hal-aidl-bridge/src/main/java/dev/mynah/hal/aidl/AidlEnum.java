package dev.mynah.hal.aidl;

/**
 * A value of an AIDL enum: one of its constants or, since a newer peer may know more of them and generated code sends 0
 * for what was never set, an {@link UnlistedValue}. Declarations use {@code AidlEnum<PinState>} as the type of a field,
 * so that no message is lost for such a value; constants are put in and compared as they are.
 *
 * @param <E> the enum, which implements this
 */
public interface AidlEnum<E extends Enum<E> & AidlEnum<E>> {

    /** The number on the wire. */
    int value();

    /** The constant that this is, or {@code other} if it is none: what a switch needs. */
    @SuppressWarnings("unchecked") // an enum implements this for itself, and UnlistedValue is the only other one
    default E orElse(E other) {
        return this instanceof UnlistedValue ? other : (E) this;
    }
}
