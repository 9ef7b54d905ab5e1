package dev.mynah.euicc.gsm;

import dev.mynah.euicc.file.AccessCondition;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.pin.Pin;
import org.jspecify.annotations.Nullable;

/** What SELECT and STATUS answer (TS 51.011 9.2.1). */
final class FileCharacteristics {

    private static final int ELEMENTARY_FILE = 0x04;
    /** Clock stop allowed, for cards of 1.8 V. */
    private static final int CHARACTERISTICS = 0x31;

    private static final int CHV1_DISABLED = 0x80;
    private static final int INITIALISED = 0x80;
    private static final int INCREASE_ALLOWED = 0x40;
    private static final int VALID = 0x01;
    private static final int USABLE_WHEN_INVALID = 0x04;

    private static final int CHV1 = 1;
    private static final int CHV2 = 2;
    private static final int FIRST_ADMINISTRATIVE = 4;
    private static final int NEVER = 15;

    private FileCharacteristics() {}

    /** Of a directory: 22 bytes. */
    static byte[] of(GsmSession session, GsmDirectory directory) {
        Pin chv1 = session.chv1();
        Pin chv2 = session.chv2();
        int free = Math.min(0xFFFF, session.port().files().freeMemory());
        byte[] answer = new byte[22];
        answer[2] = (byte) (free >> 8);
        answer[3] = (byte) free;
        answer[4] = (byte) (directory.fid() >> 8);
        answer[5] = (byte) directory.fid();
        answer[6] = (byte) directory.type();
        answer[12] = 9;
        answer[13] = (byte) (CHARACTERISTICS | (chv1 == null || !chv1.enabled() ? CHV1_DISABLED : 0));
        answer[14] = (byte) session.files().directoriesIn(directory);
        answer[15] = (byte) session.files().in(directory).size();
        answer[16] = (byte) (codes(chv1) + codes(chv2));
        answer[18] = (byte) status(chv1);
        answer[19] = (byte) unblockStatus(chv1);
        answer[20] = (byte) status(chv2);
        answer[21] = (byte) unblockStatus(chv2);
        return answer;
    }

    private static int codes(@Nullable Pin pin) {
        return pin == null ? 0 : pin.canBeUnblocked() ? 2 : 1;
    }

    private static int status(@Nullable Pin pin) {
        return pin == null ? 0 : INITIALISED | (pin.retriesLeft().sw2() & 0x0F);
    }

    private static int unblockStatus(@Nullable Pin pin) {
        return pin == null || !pin.canBeUnblocked()
                ? 0
                : INITIALISED | (pin.unblockRetriesLeft().sw2() & 0x0F);
    }

    /** Of an elementary file: 15 bytes. */
    static byte[] of(GsmFile file) {
        int size = file.content().length;
        byte[] answer = new byte[15];
        answer[2] = (byte) (size >> 8);
        answer[3] = (byte) size;
        answer[4] = (byte) (file.fid() >> 8);
        answer[5] = (byte) file.fid();
        answer[6] = ELEMENTARY_FILE;
        boolean increase = file.type() == FileType.CYCLIC
                && !(file.condition(FileOperation.INCREASE) instanceof AccessCondition.Never);
        answer[7] = (byte) (increase ? INCREASE_ALLOWED : 0);
        answer[8] = (byte) (level(file, FileOperation.READ) << 4 | level(file, FileOperation.UPDATE));
        answer[9] = (byte) (level(file, FileOperation.INCREASE) << 4);
        answer[10] = (byte) (level(file, FileOperation.ACTIVATE) << 4 | level(file, FileOperation.DEACTIVATE));
        answer[11] = (byte) ((file.valid() ? VALID : 0) | (file.usableWhenInvalid() ? USABLE_WHEN_INVALID : 0));
        answer[12] = 2;
        answer[13] = (byte) structure(file.type());
        answer[14] = (byte) file.recordLength();
        return answer;
    }

    private static int structure(FileType type) {
        return type == FileType.CYCLIC ? 3 : type.hasRecords() ? 1 : 0;
    }

    private static int level(GsmFile file, FileOperation operation) {
        return level(file.condition(operation));
    }

    /** A GSM terminal knows one code for each operation: of several that are enough the easiest, of several needed the hardest. */
    static int level(AccessCondition condition) {
        if (condition instanceof AccessCondition.Always) {
            return 0;
        }
        if (condition instanceof AccessCondition.Verified verified) {
            return level(verified.keyReference());
        }
        if (condition instanceof AccessCondition.AnyOf any) {
            return any.conditions().stream()
                    .mapToInt(FileCharacteristics::level)
                    .min()
                    .orElse(NEVER);
        }
        if (condition instanceof AccessCondition.AllOf all) {
            return all.conditions().stream()
                    .mapToInt(FileCharacteristics::level)
                    .max()
                    .orElse(NEVER);
        }
        return NEVER;
    }

    private static int level(int keyReference) {
        int number = keyReference & 0x1F;
        boolean local = keyReference >= 0x80;
        if (number >= 0x0A && number <= 0x0E) {
            return FIRST_ADMINISTRATIVE + number - 0x0A + (local ? 5 : 0);
        }
        return local ? CHV2 : CHV1;
    }
}
