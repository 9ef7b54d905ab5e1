package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.FileType;

/** INCREASE: adds to the newest record of a cyclic file and makes the sum the newest (TS 51.011 8.8). */
final class Increase extends GsmFileCommand {

    private static final int VALUE = 3;

    Increase() {
        super(FileOperation.INCREASE);
    }

    @Override
    boolean fits(FileType type) {
        return type == FileType.CYCLIC;
    }

    @Override
    ResponseApdu execute(GsmSession session, GsmFile file, CommandApdu command) {
        if (command.p1() != 0 || command.p2() != 0) {
            return ResponseApdu.of(GsmStatus.WRONG_PARAMETERS);
        }
        if (command.lc() != VALUE) {
            return ResponseApdu.of(GsmStatus.wrongLength(VALUE));
        }
        if (!(file instanceof SharedFile shared)) {
            return ResponseApdu.of(GsmStatus.ACCESS_DENIED);
        }
        byte[] added = command.data();
        byte[] answer = new byte[file.recordLength() + VALUE];
        System.arraycopy(file.content(), 0, answer, 0, file.recordLength());
        if (!add(answer, file.recordLength(), added)) {
            return ResponseApdu.of(GsmStatus.MAXIMUM_REACHED);
        }
        System.arraycopy(added, 0, answer, file.recordLength(), VALUE);
        byte[] sum = new byte[file.recordLength()];
        System.arraycopy(answer, 0, sum, 0, sum.length);
        shared.file().append(sum);
        session.record(1);
        return session.answer(answer);
    }

    /** Adds to the number in the first bytes; false when the sum doesn't fit there. */
    private static boolean add(byte[] sum, int length, byte[] added) {
        int carry = 0;
        for (int i = 1; i <= Math.max(length, added.length); i++) {
            int one = i <= length ? sum[length - i] & 0xFF : 0;
            int other = i <= added.length ? added[added.length - i] & 0xFF : 0;
            int digit = one + other + carry;
            if (i <= length) {
                sum[length - i] = (byte) digit;
            } else if (digit != 0) {
                return false;
            }
            carry = digit >> 8;
        }
        return carry == 0;
    }
}
