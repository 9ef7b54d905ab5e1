package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.FileType;

/**
 * SEEK: the first record, from where P2 says, that contains the pattern; it becomes the current one. Type 2 also tells its number
 * (TS 51.011 8.7).
 */
final class Seek extends GsmFileCommand {

    private static final int LONGEST_PATTERN = 16;
    private static final int TYPE_2 = 0x10;

    private static final int FROM_BEGINNING = 0;
    private static final int FROM_END = 1;
    private static final int FROM_NEXT = 2;
    private static final int FROM_PREVIOUS = 3;

    Seek() {
        super(FileOperation.READ);
    }

    @Override
    boolean fits(FileType type) {
        return type == FileType.LINEAR_FIXED;
    }

    @Override
    ResponseApdu execute(GsmSession session, GsmFile file, CommandApdu command) {
        int mode = command.p2() & 0x0F;
        int type = command.p2() & 0xF0;
        if (command.p1() != 0 || type > TYPE_2 || mode > FROM_PREVIOUS) {
            return ResponseApdu.of(GsmStatus.WRONG_PARAMETERS);
        }
        if (command.lc() == 0 || command.lc() > LONGEST_PATTERN || command.lc() > file.recordLength()) {
            return ResponseApdu.of(GsmStatus.wrongLength(0));
        }
        int current = session.record();
        int first = switch (mode) {
            case FROM_BEGINNING -> 1;
            case FROM_END -> file.records();
            case FROM_NEXT -> current + 1;
            default -> current == 0 ? file.records() : current - 1;
        };
        int step = mode == FROM_BEGINNING || mode == FROM_NEXT ? 1 : -1;
        byte[] pattern = command.data();
        for (int record = first; record >= 1 && record <= file.records(); record += step) {
            if (contains(file, record, pattern)) {
                session.record(record);
                return type == TYPE_2 ? session.answer(new byte[] {(byte) record}) : ResponseApdu.of(StatusWord.OK);
            }
        }
        return ResponseApdu.of(GsmStatus.NOT_FOUND);
    }

    private static boolean contains(GsmFile file, int record, byte[] pattern) {
        byte[] content = file.content();
        int last = record * file.recordLength() - pattern.length;
        for (int at = (record - 1) * file.recordLength(); at <= last; at++) {
            int same = 0;
            while (same < pattern.length && content[at + same] == pattern[same]) {
                same++;
            }
            if (same == pattern.length) {
                return true;
            }
        }
        return false;
    }
}
