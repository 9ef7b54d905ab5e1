package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.port.LogicalChannel;

/**
 * P1 and P2 of READ and UPDATE RECORD (TS 102 221 11.1.5.2).
 *
 * @param sfi 0 for the current file
 * @param number which record in {@link #ABSOLUTE} mode; 0 for the current one
 */
record RecordAddress(int sfi, int mode, int number) {

    static final int NEXT = 0x02;
    static final int PREVIOUS = 0x03;
    static final int ABSOLUTE = 0x04;

    static RecordAddress of(CommandApdu command) {
        return new RecordAddress(command.p2() >> 3, command.p2() & 7, command.p1());
    }

    boolean valid() {
        boolean relative = mode == NEXT || mode == PREVIOUS;
        return sfi != 0x1F && (mode == ABSOLUTE || (relative && number == 0));
    }

    /** The record meant, which becomes the current one when it is found by going on or back; 0 when there is none. */
    int find(LogicalChannel channel, ElementaryFile file) {
        int records = file.records();
        int current = channel.record();
        if (mode == ABSOLUTE) {
            int wanted = number == 0 ? current : number;
            return wanted <= records ? wanted : 0;
        }
        int found;
        if (current == 0) {
            found = mode == NEXT ? 1 : records;
        } else {
            found = mode == NEXT ? current + 1 : current - 1;
        }
        if (file.row().type() == FileType.CYCLIC) {
            // Going on from the last record of a cyclic file leads to the first one and the other way round.
            found = found > records ? 1 : found < 1 ? records : found;
        }
        if (found < 1 || found > records) {
            return 0;
        }
        channel.record(found);
        return found;
    }
}
