package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;

/** UPDATE RECORD: one whole record; in a cyclic file only the oldest, which becomes the first (TS 102 221 11.1.6). */
final class UpdateRecord implements CardCommand {

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        RecordAddress address = RecordAddress.of(command);
        if (!address.valid()) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        ElementaryFile file = Target.file(channel, address.sfi());
        if (file == null) {
            return ResponseApdu.of(Target.missing(address.sfi()));
        }
        if (!file.row().type().hasRecords()) {
            return ResponseApdu.of(StatusWord.WRONG_FILE_STRUCTURE);
        }
        StatusWord refusal = Target.refusal(channel, file, FileOperation.UPDATE);
        if (refusal != null) {
            return ResponseApdu.of(refusal);
        }
        if (command.lc() != file.recordLength()) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        if (file.row().type() == FileType.CYCLIC) {
            if (address.mode() != RecordAddress.PREVIOUS) {
                return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
            }
            file.append(command.data());
            channel.record(1);
            return ResponseApdu.of(StatusWord.OK);
        }
        int record = address.find(channel, file);
        if (record == 0) {
            return ResponseApdu.of(StatusWord.RECORD_NOT_FOUND);
        }
        file.update(file.recordOffset(record), command.data());
        return ResponseApdu.of(StatusWord.OK);
    }
}
