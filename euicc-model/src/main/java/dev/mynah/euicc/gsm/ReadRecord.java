package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.FileType;

/** READ RECORD: the next, the previous, the current or a certain record (TS 51.011 8.5). */
final class ReadRecord extends GsmFileCommand {

    ReadRecord() {
        super(FileOperation.READ);
    }

    @Override
    boolean fits(FileType type) {
        return type.hasRecords();
    }

    @Override
    ResponseApdu execute(GsmSession session, GsmFile file, CommandApdu command) {
        GsmRecordAddress address = GsmRecordAddress.of(command);
        if (!address.valid()) {
            return ResponseApdu.of(GsmStatus.WRONG_PARAMETERS);
        }
        int length = file.recordLength();
        if (command.lc() != 0 || !command.hasLe() || command.le() != length) {
            return ResponseApdu.of(GsmStatus.wrongLength(length));
        }
        int record = address.find(session, file);
        if (record == 0) {
            return ResponseApdu.of(GsmStatus.OUT_OF_RANGE);
        }
        return ResponseApdu.of(file.content(), (record - 1) * length, length, StatusWord.OK);
    }
}
