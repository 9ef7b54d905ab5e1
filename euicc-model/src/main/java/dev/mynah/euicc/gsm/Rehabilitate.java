package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.file.LifeCycle;

/** REHABILITATE: the current file can be used again (TS 51.011 8.15). */
final class Rehabilitate extends GsmFileCommand {

    Rehabilitate() {
        super(FileOperation.ACTIVATE);
    }

    @Override
    boolean fits(FileType type) {
        return true;
    }

    @Override
    boolean fitsInvalid(GsmFile file) {
        return true;
    }

    @Override
    ResponseApdu execute(GsmSession session, GsmFile file, CommandApdu command) {
        if (command.p1() != 0 || command.p2() != 0) {
            return ResponseApdu.of(GsmStatus.WRONG_PARAMETERS);
        }
        if (command.lc() != 0) {
            return ResponseApdu.of(GsmStatus.wrongLength(0));
        }
        if (file.valid() || !(file instanceof SharedFile shared)) {
            return ResponseApdu.of(GsmStatus.CONTRADICTS_INVALIDATION);
        }
        shared.file().lifeCycle(LifeCycle.ACTIVATED);
        return ResponseApdu.of(StatusWord.OK);
    }
}
