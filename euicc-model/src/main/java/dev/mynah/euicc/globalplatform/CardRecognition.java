package dev.mynah.euicc.globalplatform;

import dev.mynah.euicc.tlv.Tlv;
import java.util.HexFormat;

/**
 * The card recognition data (GlobalPlatform Card Specification 2.3, H.2): that this is a GlobalPlatform card of version 2.3 and
 * how it is identified; no secure channel protocol is named since none is offered to a terminal.
 */
final class CardRecognition {

    private static final String GLOBAL_PLATFORM = "2A864886FC6B";

    /** Object 73, which stands in 66 and in the answer to SELECT. */
    static final Tlv OBJECT =
            Tlv.of(0x73, identifier("01"), Tlv.of(0x60, identifier("020203")), Tlv.of(0x63, identifier("03")));

    private CardRecognition() {}

    private static Tlv identifier(String end) {
        return Tlv.of(0x06, HexFormat.of().parseHex(GLOBAL_PLATFORM + end));
    }
}
