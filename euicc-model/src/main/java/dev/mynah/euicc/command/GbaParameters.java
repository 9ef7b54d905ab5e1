package dev.mynah.euicc.command;

import dev.mynah.euicc.file.ElementaryFile;
import java.util.Arrays;
import java.util.Optional;

/**
 * EF.GBABP: RAND, B-TID and the lifetime of the last bootstrapping, each after its length (TS 31.102 4.2.79). The card writes
 * RAND, the terminal the others once it has them from the bootstrapping server.
 */
final class GbaParameters {

    private static final int RAND = 16;
    private static final int NAF_ID = 0x80;
    private static final int B_TID = 0x81;

    private final ElementaryFile file;

    GbaParameters(ElementaryFile file) {
        this.file = file;
    }

    boolean roomForRand() {
        return file.size() >= 1 + RAND;
    }

    /** Keeps the RAND of a new bootstrapping; what was said of the one before is over. */
    void keep(byte[] rand) {
        byte[] content = new byte[file.size()];
        Arrays.fill(content, (byte) 0xFF);
        content[0] = RAND;
        System.arraycopy(rand, 0, content, 1, RAND);
        for (int i = 1 + RAND; i < Math.min(3 + RAND, content.length); i++) {
            content[i] = 0;
        }
        file.update(0, content);
    }

    Optional<byte[]> rand() {
        byte[] content = file.content();
        return roomForRand() && content[0] == RAND
                ? Optional.of(Arrays.copyOfRange(content, 1, 1 + RAND))
                : Optional.empty();
    }

    private byte[] transactionIdentifier() {
        byte[] content = file.content();
        int at = 1 + RAND;
        int length = at < content.length ? content[at] & 0xFF : 0;
        return at + 1 + length <= content.length ? Arrays.copyOfRange(content, at + 1, at + 1 + length) : new byte[0];
    }

    /**
     * Writes in EF.GBANL which NAF the card has a key for, and of which bootstrapping (TS 31.102 4.2.83): in the record that NAF has,
     * or in a free one, or in place of the oldest, which is the first. A record that is too short for it is left alone.
     */
    void list(ElementaryFile nafList, byte[] nafId) {
        byte[] identifier = transactionIdentifier();
        byte[] record = new byte[nafList.recordLength()];
        if (nafList.records() == 0 || record.length < 4 + nafId.length + identifier.length || nafId.length > 0x7F) {
            return;
        }
        Arrays.fill(record, (byte) 0xFF);
        record[0] = (byte) NAF_ID;
        record[1] = (byte) nafId.length;
        System.arraycopy(nafId, 0, record, 2, nafId.length);
        record[2 + nafId.length] = (byte) B_TID;
        record[3 + nafId.length] = (byte) identifier.length;
        System.arraycopy(identifier, 0, record, 4 + nafId.length, identifier.length);
        int place = place(nafList, record, 2 + nafId.length);
        if (place > 0) {
            nafList.update(nafList.recordOffset(place), record);
            return;
        }
        byte[] shifted = Arrays.copyOfRange(nafList.content(), record.length, nafList.size() + record.length);
        System.arraycopy(record, 0, shifted, nafList.size() - record.length, record.length);
        nafList.update(0, shifted);
    }

    /** The record that begins in the same way, or the first free one; 0 when there is neither. */
    private static int place(ElementaryFile nafList, byte[] record, int head) {
        byte[] content = nafList.content();
        int free = 0;
        for (int i = nafList.records(); i >= 1; i--) {
            int at = nafList.recordOffset(i);
            if (Arrays.equals(content, at, at + head, record, 0, head)) {
                return i;
            }
            if ((content[at] & 0xFF) == 0xFF) {
                free = i;
            }
        }
        return free;
    }
}
