package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;
import java.io.ByteArrayOutputStream;

/** SEARCH RECORD, simple search: which records contain the bytes given, forward or backward from one (TS 102 221 11.1.7). */
final class SearchRecord implements CardCommand {

    private static final int FORWARD = 0x04;
    private static final int BACKWARD = 0x05;

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        int sfi = command.p2() >> 3;
        int mode = command.p2() & 7;
        if (sfi == 0x1F || (mode != FORWARD && mode != BACKWARD)) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        ElementaryFile file = Target.file(channel, sfi);
        if (file == null) {
            return ResponseApdu.of(Target.missing(sfi));
        }
        if (!file.row().type().hasRecords()) {
            return ResponseApdu.of(StatusWord.WRONG_FILE_STRUCTURE);
        }
        if (!Target.allowed(channel, file, FileOperation.READ)) {
            return ResponseApdu.of(StatusWord.SECURITY_STATUS_NOT_SATISFIED);
        }
        if (command.lc() == 0 || command.lc() > file.recordLength()) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        int first = command.p1() == 0 ? channel.record() : command.p1();
        if (first == 0 || first > file.records()) {
            return ResponseApdu.of(StatusWord.RECORD_NOT_FOUND);
        }
        byte[] wanted = command.data();
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        int step = mode == FORWARD ? 1 : -1;
        for (int record = first; record >= 1 && record <= file.records(); record += step) {
            if (contains(file, record, wanted)) {
                found.write(record);
            }
        }
        if (found.size() == 0) {
            return ResponseApdu.of(StatusWord.END_OF_FILE);
        }
        channel.record(found.toByteArray()[0] & 0xFF);
        return ResponseApdu.of(found.toByteArray());
    }

    private static boolean contains(ElementaryFile file, int record, byte[] wanted) {
        byte[] content = file.content();
        int end = file.recordOffset(record) + file.recordLength() - wanted.length;
        for (int at = file.recordOffset(record); at <= end; at++) {
            int same = 0;
            while (same < wanted.length && content[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
