package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.Field;
import dev.mynah.euicc.saip.schema.Layout;
import dev.mynah.euicc.saip.schema.Values;
import java.util.List;
import java.util.Optional;

/**
 * A key of a security domain (KeyObject), as GlobalPlatform's PUT KEY numbers them.
 *
 * @param usage key usage qualifier
 * @param access who may use it
 * @param identifier 1 to 3 for KIc, KID and DEK
 * @param version the key set
 * @param counter what the counter starts from
 * @param components the octets, usually one run of them
 */
public record KeyObject(
        byte[] usage,
        byte[] access,
        byte[] identifier,
        byte[] version,
        Optional<byte[]> counter,
        List<Component> components) {

    private static final Field<KeyObject, byte[]> USAGE = Field.required(0x95, Values.octets(1, 2), KeyObject::usage);
    private static final Field<KeyObject, byte[]> ACCESS =
            Field.withDefault(0x96, Values.octets(1, 1), new byte[] {0}, KeyObject::access);
    private static final Field<KeyObject, byte[]> IDENTIFIER =
            Field.required(0x82, Values.octets(1, 1), KeyObject::identifier);
    private static final Field<KeyObject, byte[]> VERSION =
            Field.required(0x83, Values.octets(1, 1), KeyObject::version);
    private static final Field<KeyObject, Optional<byte[]>> COUNTER =
            Field.optional(0x85, Values.octets(0, 8), KeyObject::counter);
    private static final Field<KeyObject, List<Component>> COMPONENTS =
            Field.required(0x30, Values.listOf(0x30, Component.LAYOUT, 1), KeyObject::components);

    static final Layout<KeyObject> LAYOUT = Layout.of(
            it -> new KeyObject(
                    it.get(USAGE),
                    it.get(ACCESS),
                    it.get(IDENTIFIER),
                    it.get(VERSION),
                    it.get(COUNTER),
                    it.get(COMPONENTS)),
            USAGE,
            ACCESS,
            IDENTIFIER,
            VERSION,
            COUNTER,
            COMPONENTS);

    /**
     * The octets of a key.
     *
     * @param type of GlobalPlatform, 80 to 84 for DES, 88 for AES
     * @param macLength how many octets a MAC made with it has
     */
    public record Component(byte[] type, byte[] octets, int macLength) {

        private static final int USUAL_MAC_LENGTH = 8;

        private static final Field<Component, byte[]> TYPE = Field.required(0x80, Values.octets(1, 2), Component::type);
        private static final Field<Component, byte[]> OCTETS = Field.required(0x86, Values.octets(), Component::octets);
        private static final Field<Component, Integer> MAC_LENGTH =
                Field.withDefault(0x87, Values.integer(0, 0xFF), USUAL_MAC_LENGTH, Component::macLength);

        static final Layout<Component> LAYOUT = Layout.of(
                it -> new Component(it.get(TYPE), it.get(OCTETS), it.get(MAC_LENGTH)), TYPE, OCTETS, MAC_LENGTH);

        /** Says nothing about the octets. */
        @Override
        public String toString() {
            return "Component[hidden]";
        }
    }
}
