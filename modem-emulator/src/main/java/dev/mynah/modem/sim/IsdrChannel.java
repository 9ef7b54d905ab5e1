package dev.mynah.modem.sim;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sim.OpenChannel;
import java.util.Arrays;

/**
 * One ES10 request on a logical channel of its own: blocks of STORE DATA, the last of which is answered, by GET RESPONSE where
 * that is long. The channel is closed before the card is listened to again. SGP.22 5.7.2.
 */
final class IsdrChannel {
    private static final int BLOCK = 255;
    private static final int MORE_BLOCKS = 0x11;
    private static final int LAST_BLOCK = 0x91;
    private static final int NOT_KNOWN = 0x6A88;
    private static final int WRONG_DATA = 0x6A80;

    private final Terminal terminal;
    private final HostChannels channels;

    IsdrChannel(Terminal terminal) {
        this.terminal = terminal;
        this.channels = new HostChannels(terminal);
    }

    byte[] ask(byte[] request) {
        OpenChannel channel = open();
        try {
            int block = 0;
            CardAnswer answer = CardAnswer.NONE;
            for (int at = 0; at < request.length; at += BLOCK) {
                int end = Math.min(at + BLOCK, request.length);
                int p1 = end == request.length ? LAST_BLOCK : MORE_BLOCKS;
                byte[] part = Arrays.copyOfRange(request, at, end);
                answer = terminal.send(channel.number(), Apdu.withAnswer(0x80, 0xE2, p1, block++, part));
                if (!answer.ok()) {
                    throw refused(answer.sw());
                }
            }
            return answer.data();
        } finally {
            channels.close(channel.number());
        }
    }

    private OpenChannel open() {
        try {
            return channels.open(EidReading.ISD_R, 0x00);
        } catch (Refusal refusal) {
            throw refusal.reason() == Reason.APPLICATION_NOT_FOUND ? new Refusal(Reason.NOT_SUPPORTED) : refusal;
        }
    }

    private static Refusal refused(int sw) {
        return new Refusal(
                switch (sw) {
                    case NOT_KNOWN -> Reason.NOT_SUPPORTED;
                    case WRONG_DATA -> Reason.INVALID_ARGUMENT;
                    default -> Reason.SIM_FAILURE;
                });
    }
}
