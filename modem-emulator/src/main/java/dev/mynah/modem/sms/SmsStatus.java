package dev.mynah.modem.sms;

import dev.mynah.modem.sim.MessageFiles;
import java.util.Optional;
import java.util.function.Supplier;

/** What EF.SMSS keeps, and what takes its place where a card has none. TS 31.102 4.2.28. */
final class SmsStatus {
    /** b1 of the second octet: 0 when the memory was found full. */
    private static final int ROOM = 0x01;

    private final Supplier<Optional<MessageFiles>> card;
    private int reference = -1;
    private boolean full;
    private boolean loaded;

    SmsStatus(Supplier<Optional<MessageFiles>> card) {
        this.card = card;
    }

    /** Another card, or none: what was known is not its. */
    void forget() {
        loaded = false;
        reference = -1;
        full = false;
    }

    private void load() {
        Optional<MessageFiles> files = card.get();
        if (!loaded && files.isPresent()) {
            loaded = true;
            files.get().status().filter(it -> it.length >= 2).ifPresent(content -> {
                reference = content[0] & 0xFF;
                full = (content[1] & ROOM) == 0;
            });
        }
    }

    /** The TP-MR of the next message. */
    int nextReference() {
        load();
        reference = (reference + 1) & 0xFF;
        save();
        return reference;
    }

    /** Whether a message was turned away for want of room, and the network has not yet heard that there is some again. */
    boolean full() {
        load();
        return full;
    }

    void full(boolean now) {
        load();
        if (full != now) {
            full = now;
            save();
        }
    }

    private void save() {
        byte[] content = {(byte) reference, (byte) (full ? 0xFE : 0xFF)};
        card.get().ifPresent(it -> it.writeStatus(content));
    }
}
