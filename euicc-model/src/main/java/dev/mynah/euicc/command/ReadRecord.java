package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;

/** READ RECORD: one whole record by number, the current one, the next or the previous. */
final class ReadRecord implements CardCommand {

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        if (command.lc() != 0) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
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
        StatusWord refusal = Target.refusal(channel, file, FileOperation.READ);
        if (refusal != null) {
            return ResponseApdu.of(refusal);
        }
        // The length is judged before the record pointer moves, so that asking again with the right one reads the same
        // record.
        int expected = command.hasLe() ? command.le() : 256;
        if (expected != file.recordLength()) {
            return ResponseApdu.of(StatusWord.wrongLe(file.recordLength()));
        }
        int record = address.find(channel, file);
        if (record == 0) {
            return ResponseApdu.of(StatusWord.RECORD_NOT_FOUND);
        }
        return ResponseApdu.of(file.content(), file.recordOffset(record), file.recordLength(), StatusWord.OK);
    }
}
