package dev.mynah.euicc.ota;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a secured message together (TS 31.115 4.2): one message at a time, in whatever order its parts come. */
final class Concatenation {

    /** What a card has room for. */
    private static final int MOST_PARTS = 16;

    private SmsDeliver @Nullable [] parts;

    /** Whether this is a part of the message that is being put together, or the first one of a new one. */
    boolean takes(SmsDeliver message) {
        return message.parts() <= MOST_PARTS && (message.secured() || belongs(message));
    }

    /** Adds a part, and gives the whole when it was the last that was missing. */
    Optional<byte[]> add(SmsDeliver message) {
        if (message.parts() == 1) {
            return Optional.of(message.data());
        }
        SmsDeliver[] all = parts;
        if (all == null || !belongs(message)) {
            all = new SmsDeliver[message.parts()];
            parts = all;
        }
        all[message.part() - 1] = message;
        byte[][] data = new byte[all.length][];
        for (int i = 0; i < all.length; i++) {
            if (all[i] == null) {
                return Optional.empty();
            }
            data[i] = all[i].data();
        }
        parts = null;
        return Optional.of(ResponsePacket.joined(data));
    }

    private boolean belongs(SmsDeliver message) {
        SmsDeliver[] all = parts;
        if (all != null) {
            for (SmsDeliver known : all) {
                if (known != null) {
                    return known.sameMessage(message);
                }
            }
        }
        return false;
    }
}
