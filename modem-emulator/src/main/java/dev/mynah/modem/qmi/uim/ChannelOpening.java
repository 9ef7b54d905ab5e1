package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Subscription;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.Arrays;
import java.util.Optional;

/** Opens a logical channel to an application, as two messages ask for it. */
final class ChannelOpening {
    static final Tlv<Integer> CHANNEL = tlv(0x10, "Channel ID", TlvType.U8);
    static final Tlv<byte[]> SELECT_RESPONSE = tlv(0x12, "Select Response", TlvType.BYTES8);

    private ChannelOpening() {}

    /** @param information what SELECT is to answer with: nothing, FCP, FCI, FCI with interfaces, FMD */
    static Future<Tlvs> open(QmiClient client, Subscription slot, byte[] aid, Optional<Integer> information) {
        return slot.sim()
                .open(aid, information.map(ChannelOpening::p2).orElse(0))
                .map(opened -> {
                    HeldChannels.opened(client, slot, opened.number());
                    byte[] response = opened.selectResponse();
                    int end = Math.max(0, response.length - 2);
                    Tlvs answer = Tlvs.of(CHANNEL, opened.number());
                    if (response.length < 2) {
                        return answer;
                    }
                    return answer.with(
                                    CardResult.OF_A_CHANNEL,
                                    new CardResult(response[end] & 0xFF, response[end + 1] & 0xFF))
                            .with(SELECT_RESPONSE, Arrays.copyOf(response, Math.min(end, 0xFF)));
                });
    }

    /** P2 of SELECT. TS 102 221 11.1.1.2. */
    private static int p2(int information) {
        return switch (information) {
            case 0 -> 0x0C;
            case 1 -> 0x04;
            case 2 -> 0x00;
            default -> throw new QmiRefusal(QmiError.NOT_SUPPORTED);
        };
    }
}
