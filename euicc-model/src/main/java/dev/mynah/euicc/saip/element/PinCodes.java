package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.Choice;
import dev.mynah.euicc.saip.schema.Field;
import dev.mynah.euicc.saip.schema.Layout;
import dev.mynah.euicc.saip.schema.Values;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The codes of the directory that was made last (PE-PINCodes).
 *
 * @param codes new ones, or those of another directory
 */
public record PinCodes(PeHeader header, Codes codes) implements ProfileElement {

    private static final Field<PinCodes, PeHeader> HEADER = Field.required(0xA0, PeHeader.LAYOUT, PinCodes::header);
    private static final Field<PinCodes, Codes> CODES = Field.required(
            0xA1,
            Values.wrapped(Choice.of(
                    Choice.alternative(0xA0, Values.listOf(0x30, Pin.LAYOUT, 1), Own.class, Own::new, Own::pins),
                    Choice.alternative(0x81, Values.octets(0, 8), Shared.class, Shared::new, Shared::path))),
            PinCodes::codes);

    static final Layout<PinCodes> LAYOUT = Layout.of(it -> new PinCodes(it.get(HEADER), it.get(CODES)), HEADER, CODES);

    @Override
    public ElementKind kind() {
        return ElementKind.PIN_CODES;
    }

    @Override
    public OptionalInt identification() {
        return OptionalInt.of(header.identification());
    }

    /** Whose codes. */
    public sealed interface Codes {}

    /** Codes of the directory itself. */
    public record Own(List<Pin> pins) implements Codes {}

    /** The codes of the directory with this path, empty for the MF. */
    public record Shared(byte[] path) implements Codes {}

    /**
     * A code (PINConfiguration).
     *
     * @param value 8 octets
     * @param unblockingReference of its PUK
     * @param attributes bit 1: enabled; bit 2: can be changed; bit 3: can be disabled
     * @param attempts at most in the upper four bits, left in the lower
     */
    public record Pin(
            int keyReference, byte[] value, Optional<Integer> unblockingReference, int attributes, int attempts) {

        private static final int ATTRIBUTES_WHEN_ABSENT = 7;
        private static final int ATTEMPTS_WHEN_ABSENT = 0x33;

        private static final Field<Pin, Integer> KEY_REFERENCE =
                Field.required(0x80, Values.integer(1, 0x8E), Pin::keyReference);
        private static final Field<Pin, byte[]> VALUE = Field.required(0x81, Values.octets(8, 8), Pin::value);
        private static final Field<Pin, Optional<Integer>> UNBLOCKING_REFERENCE =
                Field.optional(0x82, Values.integer(1, 0x8E), Pin::unblockingReference);
        private static final Field<Pin, Integer> ATTRIBUTES =
                Field.withDefault(0x83, Values.integer(0, 0xFF), ATTRIBUTES_WHEN_ABSENT, Pin::attributes);
        private static final Field<Pin, Integer> ATTEMPTS =
                Field.withDefault(0x84, Values.integer(0, 0xFF), ATTEMPTS_WHEN_ABSENT, Pin::attempts);

        static final Layout<Pin> LAYOUT = Layout.of(
                it -> new Pin(
                        it.get(KEY_REFERENCE),
                        it.get(VALUE),
                        it.get(UNBLOCKING_REFERENCE),
                        it.get(ATTRIBUTES),
                        it.get(ATTEMPTS)),
                KEY_REFERENCE,
                VALUE,
                UNBLOCKING_REFERENCE,
                ATTRIBUTES,
                ATTEMPTS);

        /** Says nothing about the code. */
        @Override
        public String toString() {
            return "Pin[%02X hidden]".formatted(keyReference);
        }
    }
}
