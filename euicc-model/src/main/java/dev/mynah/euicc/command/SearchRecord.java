package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;
import java.io.ByteArrayOutputStream;

/** SEARCH RECORD: the numbers of the records that contain the bytes given (TS 102 221 11.1.7). The first becomes the current one. */
final class SearchRecord implements CardCommand {

    private static final int SEARCH_INDICATION = 2;

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        int sfi = command.p2() >> 3;
        if (sfi == 0x1F || !RecordSearch.isSearch(command.p2())) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        ElementaryFile file = Target.file(channel, sfi);
        if (file == null) {
            return ResponseApdu.of(Target.missing(sfi));
        }
        if (!file.row().type().hasRecords()) {
            return ResponseApdu.of(StatusWord.WRONG_FILE_STRUCTURE);
        }
        StatusWord refusal = Target.refusal(channel, file, FileOperation.READ);
        if (refusal != null) {
            return ResponseApdu.of(refusal);
        }
        int length = command.lc() - (RecordSearch.isEnhanced(command.p2()) ? SEARCH_INDICATION : 0);
        if (length < 1 || length > file.recordLength()) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        RecordSearch search = RecordSearch.of(command).orElse(null);
        if (search == null) {
            return ResponseApdu.of(StatusWord.INCORRECT_DATA);
        }
        int first = search.first(command.p1(), channel.record(), file.records());
        if (first == 0) {
            return ResponseApdu.of(StatusWord.RECORD_NOT_FOUND);
        }
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        int step = search.backward() ? -1 : 1;
        for (int record = first; record >= 1 && record <= file.records(); record += step) {
            if (search.matches(file, record)) {
                found.write(record);
            }
        }
        if (found.size() == 0) {
            return ResponseApdu.of(StatusWord.END_OF_FILE);
        }
        byte[] numbers = found.toByteArray();
        channel.record(numbers[0] & 0xFF);
        return ResponseApdu.of(numbers);
    }
}
