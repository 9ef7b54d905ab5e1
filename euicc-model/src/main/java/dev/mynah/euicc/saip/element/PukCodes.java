package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.Field;
import dev.mynah.euicc.saip.schema.Layout;
import dev.mynah.euicc.saip.schema.Values;
import java.util.List;
import java.util.OptionalInt;

/** The codes that unblock others (PE-PUKCodes). */
public record PukCodes(PeHeader header, List<Puk> puks) implements ProfileElement {

    private static final Field<PukCodes, PeHeader> HEADER = Field.required(0xA0, PeHeader.LAYOUT, PukCodes::header);
    private static final Field<PukCodes, List<Puk>> PUKS =
            Field.required(0xA1, Values.listOf(0x30, Puk.LAYOUT, 1), PukCodes::puks);

    static final Layout<PukCodes> LAYOUT = Layout.of(it -> new PukCodes(it.get(HEADER), it.get(PUKS)), HEADER, PUKS);

    @Override
    public ElementKind kind() {
        return ElementKind.PUK_CODES;
    }

    @Override
    public OptionalInt identification() {
        return OptionalInt.of(header.identification());
    }

    /**
     * A code (PUKConfiguration).
     *
     * @param value 8 octets
     * @param attempts at most in the upper four bits, left in the lower
     */
    public record Puk(int keyReference, byte[] value, int attempts) {

        private static final int ATTEMPTS_WHEN_ABSENT = 0xAA;

        private static final Field<Puk, Integer> KEY_REFERENCE =
                Field.required(0x80, Values.integer(1, 0x8E), Puk::keyReference);
        private static final Field<Puk, byte[]> VALUE = Field.required(0x81, Values.octets(8, 8), Puk::value);
        private static final Field<Puk, Integer> ATTEMPTS =
                Field.withDefault(0x82, Values.integer(0, 0xFF), ATTEMPTS_WHEN_ABSENT, Puk::attempts);

        static final Layout<Puk> LAYOUT = Layout.of(
                it -> new Puk(it.get(KEY_REFERENCE), it.get(VALUE), it.get(ATTEMPTS)), KEY_REFERENCE, VALUE, ATTEMPTS);

        /** Says nothing about the code. */
        @Override
        public String toString() {
            return "Puk[%02X hidden]".formatted(keyReference);
        }
    }
}
