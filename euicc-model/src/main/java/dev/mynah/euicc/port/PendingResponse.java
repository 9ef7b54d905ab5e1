package dev.mynah.euicc.port;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;

/** What is left of an answer until GET RESPONSE has fetched it or another command comes (TS 102 221 7.3.1.1). */
final class PendingResponse {

    private static final byte[] NOTHING = new byte[0];

    private byte[] pending = NOTHING;
    private int from;

    /** Whether something waits. */
    boolean waits() {
        return from < pending.length;
    }

    /** Drops it. */
    void forget() {
        pending = NOTHING;
        from = 0;
    }

    /** Fits an answer to what the caller asked for, and keeps what doesn't fit. */
    ResponseApdu deliver(CommandApdu command, ResponseApdu answer) {
        forget();
        int length = answer.dataLength();
        if (length == 0) {
            return answer;
        }
        // The data of a command with data comes by GET RESPONSE, unless the caller has room for it.
        int room = command.hasLe() ? command.le() : command.lc() > 0 ? 0 : 256;
        if (length <= room) {
            return answer;
        }
        if (answer.sw() == StatusWord.OK.value()) {
            pending = answer.data();
            from = room;
            return ResponseApdu.of(pending, 0, room, StatusWord.moreData(length - room));
        }
        if (room == 0) {
            // A warning comes before the data (TS 102 221 7.3.1.1.4, case 4).
            pending = answer.data();
            return ResponseApdu.of(answer.status());
        }
        return answer;
    }

    /** GET RESPONSE: the next bytes. */
    ResponseApdu next(int le) {
        int left = pending.length - from;
        if (left == 0) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        if (le > left && le < 256) {
            return ResponseApdu.of(StatusWord.wrongLe(left));
        }
        int length = Math.min(le, left);
        int start = from;
        from += length;
        left -= length;
        ResponseApdu answer =
                ResponseApdu.of(pending, start, length, left == 0 ? StatusWord.OK : StatusWord.moreData(left));
        if (left == 0) {
            forget();
        }
        return answer;
    }
}
