package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.file.ElementaryFile;
import java.util.Arrays;
import java.util.Optional;

/**
 * What SEARCH RECORD looks for (TS 102 221 11.1.7.2).
 *
 * @param backward towards the first record
 * @param relative from the record beside the current one and not from the one in P1
 * @param from where in a record: an offset, or, when {@code afterByte}, behind the first byte of this value
 */
record RecordSearch(boolean backward, boolean relative, int from, boolean afterByte, byte[] wanted) {

    private static final int FORWARD = 0x04;
    private static final int BACKWARD = 0x05;
    private static final int ENHANCED = 0x06;

    /** In the first byte of the search indication. */
    private static final int AFTER_BYTE = 0x08;

    private static final int SEARCH_MODE = 0x07;
    private static final int RESERVED = 0xF0;

    /** Whether P2 asks for a kind of search there is. */
    static boolean isSearch(int p2) {
        int mode = p2 & SEARCH_MODE;
        return mode == FORWARD || mode == BACKWARD || mode == ENHANCED;
    }

    /** Whether the data are a search indication and a string. */
    static boolean isEnhanced(int p2) {
        return (p2 & SEARCH_MODE) == ENHANCED;
    }

    /** Empty when the search indication is none. */
    static Optional<RecordSearch> of(CommandApdu command) {
        int mode = command.p2() & SEARCH_MODE;
        byte[] data = command.data();
        if (mode != ENHANCED) {
            return Optional.of(new RecordSearch(mode == BACKWARD, false, 0, false, data));
        }
        int indication = data[0] & 0xFF;
        int direction = indication & SEARCH_MODE;
        return (indication & RESERVED) != 0 || direction < FORWARD
                ? Optional.empty()
                : Optional.of(new RecordSearch(
                        (direction & 0x01) != 0,
                        (direction & 0x02) != 0,
                        data[1] & 0xFF,
                        (indication & AFTER_BYTE) != 0,
                        Arrays.copyOfRange(data, 2, data.length)));
    }

    /** The record to begin with; 0 when there is none. */
    int first(int p1, int current, int records) {
        int first;
        if (!relative) {
            first = p1 == 0 ? current : p1;
        } else if (current == 0) {
            first = backward ? records : 1;
        } else {
            first = backward ? current - 1 : current + 1;
        }
        return first >= 1 && first <= records ? first : 0;
    }

    /** Whether a record has it. */
    boolean matches(ElementaryFile file, int record) {
        byte[] content = file.content();
        int begin = file.recordOffset(record);
        int end = begin + file.recordLength();
        int at = begin + from;
        if (afterByte) {
            at = begin;
            while (at < end && (content[at] & 0xFF) != from) {
                at++;
            }
            at++;
        }
        for (; at + wanted.length <= end; at++) {
            if (Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
