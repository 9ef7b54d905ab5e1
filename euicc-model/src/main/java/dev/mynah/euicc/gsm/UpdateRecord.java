package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.FileType;

/** UPDATE RECORD: overwrites one; of a cyclic file only the oldest, which becomes the first (TS 51.011 8.6). */
final class UpdateRecord extends GsmFileCommand {

    UpdateRecord() {
        super(FileOperation.UPDATE);
    }

    @Override
    boolean fits(FileType type) {
        return type.hasRecords();
    }

    @Override
    ResponseApdu execute(GsmSession session, GsmFile file, CommandApdu command) {
        GsmRecordAddress address = GsmRecordAddress.of(command);
        boolean cyclic = file.type() == FileType.CYCLIC;
        if (!address.valid() || (cyclic && address.mode() != GsmRecordAddress.PREVIOUS)) {
            return ResponseApdu.of(GsmStatus.WRONG_PARAMETERS);
        }
        if (command.lc() != file.recordLength()) {
            return ResponseApdu.of(GsmStatus.wrongLength(file.recordLength()));
        }
        if (!(file instanceof SharedFile shared)) {
            return ResponseApdu.of(GsmStatus.ACCESS_DENIED);
        }
        if (cyclic) {
            shared.file().append(command.data());
            session.record(1);
            return ResponseApdu.of(StatusWord.OK);
        }
        int record = address.find(session, file);
        if (record == 0) {
            return ResponseApdu.of(GsmStatus.OUT_OF_RANGE);
        }
        shared.file().update((record - 1) * file.recordLength(), command.data());
        return ResponseApdu.of(StatusWord.OK);
    }
}
