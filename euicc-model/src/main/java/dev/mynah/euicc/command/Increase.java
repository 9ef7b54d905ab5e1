package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;
import java.util.Arrays;

/**
 * INCREASE: adds a number to the newest record of a cyclic file and makes the sum the newest (TS 102 221 11.1.8). Answers the sum and
 * what was added.
 */
final class Increase implements CardCommand {

    private static final int SFI = 0x80;
    private static final int LONGEST = 127;

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        int p1 = command.p1();
        int sfi = p1 & 0x1F;
        boolean bySfi = (p1 & 0xE0) == SFI && sfi != 0 && sfi != 0x1F;
        if ((!bySfi && p1 != 0) || command.p2() != 0) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        ElementaryFile file = Target.file(channel, sfi);
        if (file == null) {
            return ResponseApdu.of(Target.missing(sfi));
        }
        if (file.row().type() != FileType.CYCLIC) {
            return ResponseApdu.of(StatusWord.WRONG_FILE_STRUCTURE);
        }
        StatusWord refusal = Target.refusal(channel, file, FileOperation.INCREASE);
        if (refusal != null) {
            return ResponseApdu.of(refusal);
        }
        int length = file.recordLength();
        if (command.lc() == 0 || command.lc() > LONGEST || command.lc() > length) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        if (file.records() == 0) {
            return ResponseApdu.of(StatusWord.RECORD_NOT_FOUND);
        }
        byte[] added = command.data();
        byte[] answer = new byte[length + added.length];
        if (!sum(file.content(), length, added, answer)) {
            return ResponseApdu.of(StatusWord.MAXIMUM_VALUE_REACHED);
        }
        System.arraycopy(added, 0, answer, length, added.length);
        file.append(Arrays.copyOf(answer, length));
        channel.record(1);
        return ResponseApdu.of(answer);
    }

    /** Adds numbers of different lengths, the highest byte first; false when the sum is longer than a record. */
    private static boolean sum(byte[] record, int length, byte[] added, byte[] sum) {
        int carry = 0;
        for (int i = 1; i <= length; i++) {
            int digit = (record[length - i] & 0xFF) + carry + (i <= added.length ? added[added.length - i] & 0xFF : 0);
            sum[length - i] = (byte) digit;
            carry = digit >> 8;
        }
        return carry == 0;
    }
}
