package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.FileType;

/** UPDATE BINARY: overwrites bytes of the current transparent file from an offset (TS 51.011 8.4). */
final class UpdateBinary extends GsmFileCommand {

    UpdateBinary() {
        super(FileOperation.UPDATE);
    }

    @Override
    boolean fits(FileType type) {
        return type == FileType.TRANSPARENT;
    }

    @Override
    ResponseApdu execute(GsmSession session, GsmFile file, CommandApdu command) {
        int offset = command.p1() << 8 | command.p2();
        int size = file.content().length;
        if (offset >= size) {
            return ResponseApdu.of(GsmStatus.OUT_OF_RANGE);
        }
        if (command.lc() == 0 || offset + command.lc() > size) {
            return ResponseApdu.of(GsmStatus.wrongLength(size - offset));
        }
        if (file instanceof SharedFile shared) {
            shared.file().update(offset, command.data());
        }
        return ResponseApdu.of(StatusWord.OK);
    }
}
