package dev.mynah.network.air.nas;

import java.util.Optional;

/** A layer 3 message: its mandatory elements are components of the record, the others are asked for. */
public interface NasMessage {

    /** How this message is laid out. */
    Layout<?> layout();

    /** Its elements that are not mandatory. */
    OptionalElements optional();

    /** The value of {@code element}, if the message has it. */
    default <T> Optional<T> get(OptionalElement<T> element) {
        return optional().get(element);
    }

    /** Whether the message has {@code element}. */
    default boolean has(OptionalElement<?> element) {
        return optional().has(element);
    }

    /**
     * The octets of the plain message.
     *
     * @throws IllegalArgumentException if an element is outside its bounds or not one of this message's
     */
    default Octets encode() {
        return layout().encode(this);
    }
}
