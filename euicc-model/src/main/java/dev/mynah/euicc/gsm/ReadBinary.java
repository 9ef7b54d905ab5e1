package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.FileType;

/** READ BINARY: bytes of the current transparent file from an offset (TS 51.011 8.3). */
final class ReadBinary extends GsmFileCommand {

    ReadBinary() {
        super(FileOperation.READ);
    }

    @Override
    boolean fits(FileType type) {
        return type == FileType.TRANSPARENT;
    }

    @Override
    ResponseApdu execute(GsmSession session, GsmFile file, CommandApdu command) {
        byte[] content = file.content();
        int offset = command.p1() << 8 | command.p2();
        if (offset >= content.length) {
            return ResponseApdu.of(GsmStatus.OUT_OF_RANGE);
        }
        int available = content.length - offset;
        if (command.lc() != 0 || !command.hasLe() || command.le() > available) {
            return ResponseApdu.of(GsmStatus.wrongLength(available));
        }
        return ResponseApdu.of(content, offset, command.le(), StatusWord.OK);
    }
}
