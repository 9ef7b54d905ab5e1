package dev.mynah.modem.qmi.voice;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Text of USSD as messages carry it.
 *
 * @param coding 1 ASCII, 3 UCS2 with the high octet first
 */
record UssData(int coding, byte[] octets) {
    private static final int ASCII = 1;
    private static final int UCS2 = 3;
    private static final int MOST = 0xFF;

    static final TlvType<UssData> TYPE =
            Struct.of(TlvType.U8, UssData::coding, TlvType.BYTES8, UssData::octets, UssData::new);
    static final TlvType<List<Integer>> UTF16 = TlvType.list(TlvType.U8, TlvType.U16);
    static final Tlv<UssData> OF_REQUEST = tlv(0x01, "USS Data", TYPE);

    /** What a host says. Refused with INVALID_ARGUMENT for octets that are no text. */
    static String text(QmiRequest request) {
        UssData data = request.require(OF_REQUEST);
        if (data.octets.length == 0) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        return switch (data.coding) {
            case ASCII -> new String(data.octets, StandardCharsets.US_ASCII);
            case UCS2 -> new String(data.octets, StandardCharsets.UTF_16BE);
            default -> throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        };
    }

    /** What the network says: in ASCII where it can be so, none where it is too long for UCS2. */
    static Optional<UssData> of(String text) {
        boolean ascii = text.chars().allMatch(it -> it < 0x80);
        byte[] octets = text.getBytes(ascii ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE);
        return octets.length > MOST ? Optional.empty() : Optional.of(new UssData(ascii ? ASCII : UCS2, octets));
    }

    static List<Integer> utf16(String text) {
        return text.chars().limit(MOST).boxed().toList();
    }

    @Override
    public String toString() {
        return octets.length + " octets";
    }
}
