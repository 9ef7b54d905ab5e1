package dev.mynah.modem.mbim.uicc;

import dev.mynah.modem.Sim;
import io.vertx.core.Future;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** What a card answers on a channel in several pieces (61 XX), fetched for the host. ISO/IEC 7816-4 5.1.3, 11.5.1. */
final class ChainedAnswer {
    private static final int MORE = 0x61;
    private static final byte GET_RESPONSE = (byte) 0xC0;

    /** More than this no buffer of MBIM holds. */
    private static final int LONGEST = 0x10000;

    private final Sim sim;
    private final int channel;
    private final ByteArrayOutputStream pieces = new ByteArrayOutputStream();

    private ChainedAnswer(Sim sim, int channel) {
        this.sim = sim;
        this.channel = channel;
    }

    /** The content of all pieces, and the last one's status words. */
    static Future<byte[]> to(Sim sim, int channel, byte[] command) {
        ChainedAnswer answer = new ChainedAnswer(sim, channel);
        return sim.transmit(channel, command).compose(first -> answer.whole(command[0], first));
    }

    private Future<byte[]> whole(byte classByte, byte[] piece) {
        pieces.writeBytes(StatusWords.content(piece));
        int status = StatusWords.of(piece);
        if ((status & 0xFF) == MORE && pieces.size() < LONGEST) {
            byte[] next = {classByte, GET_RESPONSE, 0, 0, (byte) (status >> 8)};
            return sim.transmit(channel, next).compose(it -> whole(classByte, it));
        }
        pieces.writeBytes(Arrays.copyOfRange(piece, Math.max(0, piece.length - 2), piece.length));
        return Future.succeededFuture(pieces.toByteArray());
    }
}
