package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Tlv;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * The extended card resources information (TS 102 226 8.2.1.7.2).
 *
 * @param applications how many applications are installed
 * @param freeNonVolatile bytes
 * @param freeVolatile bytes
 */
record CardResources(int applications, int freeNonVolatile, int freeVolatile) {

    private static final int VOLATILE = 16 * 1024;

    static CardResources of(IsdR card) {
        return new CardResources(0, card.profiles().freeMemory(), VOLATILE);
    }

    /** The data objects, which stand in an OCTET STRING one after the other. */
    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Tlv.of(0x81, new byte[] {(byte) applications}).toBytes());
        bytes.writeBytes(Tlv.of(0x82, fourBytes(freeNonVolatile)).toBytes());
        bytes.writeBytes(Tlv.of(0x83, fourBytes(freeVolatile)).toBytes());
        return bytes.toByteArray();
    }

    private static byte[] fourBytes(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }
}
