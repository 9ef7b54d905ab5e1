package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Der;
import java.util.Arrays;

/**
 * What this card can do of what a profile package may need, so that a server can tell whether a profile would work here
 * (SGP.22 4.3, UICCCapability). What is not listed, the card doesn't have: no Java Card, no contactless interface, no CAVE.
 */
enum UiccCapability {
    USIM(1),
    ISIM(2),
    AKA_MILENAGE(4),
    AKA_TUAK_128(6),
    AKA_TUAK_256(7),
    USIM_TEST_ALGORITHM(8),
    GBA_USIM(10),
    GBA_ISIM(11),
    MULTIPLE_USIM(16),
    MULTIPLE_ISIM(17),
    BER_TLV_FILES(19),
    LINKED_FILES(20),
    GET_IDENTITY(22),
    SUCI_PROFILE_A(23),
    SUCI_PROFILE_B(24);

    private final int bit;

    UiccCapability(int bit) {
        this.bit = bit;
    }

    /** The value of a BIT STRING that names all of them. */
    static byte[] bitString() {
        return Der.namedBits(Arrays.stream(values()).mapToInt(it -> it.bit).toArray());
    }
}
